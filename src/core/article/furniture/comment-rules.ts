import { type FurnitureRule, like, oneOf } from "./furniture-rule.ts";

const raw = String.raw;

/** Forms and headings around the comments of readers. */
export const COMMENT_RULES: readonly FurnitureRule[] = [
  {
    name: "a required field of a form",
    reason: "comment form",
    where: "anywhere",
    fits: (_, text) => /^(?:name|e-?mail|comment|website) ?\*$/i.test(text),
  },
  {
    name: "a comment form",
    reason: "comment form",
    where: "anywhere",
    opensList: true,
    claimsSentences: true,
    fits: like(
      raw`(?:leave|post|add|write|submit) (?:a|your) (?:reply|comment|response)s?(?: cancel reply| (?:on|to) .{2,200}| below.{0,80})?|cancel reply`,
      raw`your e-?mail address will not be published.{0,60}|required fields are marked.{0,5}|save my name, e-?mail,? and website.{0,80}`,
      raw`(?:view |show |hide |read )?(?:all )?(?:\d+|no) comments(?: (?:so far|yet|on (?:["“«„'].{2,200}|this (?:article|story|post))))?|1 comment`,
      raw`(?:\d+|one) (?:thoughts?|responses?|replies|comments?) (?:on|to) (?:["“«„'].{2,200}|this (?:article|story|post))`,
      raw`comments?(?: ?\(\d+\)| off.{0,20}| closed| are closed.{0,60}|:? ?\d+)|comments|comment on this (?:article|story|post)`,
      raw`(?:join|start) (?:the|a) (?:conversation|discussion).{0,40}|welcome to the (?:conversation|discussion).{0,40}|discussion about this (?:post|article)|share what you think|be the first to (?:comment|reply|leave).{0,60}`,
      raw`(?:you must be|please) log(?:ged)? in to .{0,40}|log in to (?:comment|reply).{0,40}|notify me of .{0,60}`,
      raw`post comment|submit comment|reply|antworten|responder|this site uses akismet.{0,120}`,
      raw`(?:the )?comments below\b.{0,80}\bmoderated.{0,40}|(?:please )?keep (?:it|your comments) (?:clean|civil|respectful|polite)(?:[.!] .{0,120})?|please be (?:civil|respectful|polite)\b.{0,120}`,
      raw`(?:(?:please )?(?:see|read|view|review|check|respect|follow) )?(?:our |the )?(?:house rules|community (?:guidelines|standards|rules)|commenting (?:policy|guidelines))(?: (?:here|below|before .{2,40}))?|(?:all |your |by )?(?:comments?|posts?|posting|commenting)\b.{0,60}\bour (?:house rules|community (?:guidelines|standards|rules)|commenting (?:policy|guidelines))\b.{0,60}`,
      raw`share or comment on this (?:article|story).{0,200}|add (?:a|your) comment.{0,40}|have your say.{0,40}|what do you think\? .{0,60}\bcomments?\b.{0,40}`,
      raw`(?:комментариев|комментарии|评论|コメント|댓글)\s?[:：]?\s?\(?\d+\)?`,
      raw`\d+ (?:comentarios|commentaires|kommentare|commenti|comentários|reacties|комментари\p{L}+)|kommentare?(?: ?\(\d+\))|kommentare|kommentar schreiben|schreibe einen kommentar.{0,30}|laisser un commentaire`,
      raw`deja (?:un comentario|una respuesta)|comentarios(?: ?\(\d+\))?|commentaires(?: ?\(\d+\))?|комментарии(?: ?\(\d+\))?`,
      raw`оставить комментарий|التعليقات|اترك تعليقا?.{0,20}|发表评论`,
    ),
  },
  {
    name: "who comments",
    reason: "comment form",
    where: "edge",
    fits: (_, text) => /^.{2,40} (?:says|said|wrote|schreibt|dit|dice|пишет) ?:$/u.test(text),
  },
  {
    name: "a field of a form",
    reason: "comment form",
    where: "edge",
    fits: oneOf("name|website|name *|comment|closed"),
  },
];
