import { onlyWords } from "./furniture-rule.ts";

const SECTION_WORDS =
  onlyWords(`home homepage in brief menu search login log in sign up register subscribe news world politics business sport
  sports opinion opinions culture tech technology science health video videos photos pictures live more latest top stories
  about contact us privacy policy terms of use service cookies cookie skip to main content back next previous weather
  entertainment lifestyle travel economy local national international europe asia africa americas middle east u.s. uk
  arts books food fashion education environment climate money markets finance editorial editorials columns columnists
  letters podcasts podcast newsletters magazine archive archives epaper e-paper crosswords games jobs classifieds
  obituaries real estate autos celebrity music movies tv features analysis explainers investigations trending special
  reports blog blogs shop store donate account my profile settings help faq careers advertise sitemap rss apps app and the
  startseite politik wirtschaft kultur wissen panorama ausland inland meinung accueil monde politique économie société
  inicio mundo economía deportes cultura opinión sociedad главная новости политика экономика общество спорт мир
  الرئيسية أخبار سياسة اقتصاد رياضة 首页 新闻 国际 体育 财经`);

/** Whether `text` is one or more sections that the sites of many papers have, and nothing else: “World News”. */
export const isSectionName = (text: string): boolean => SECTION_WORDS(text.toLowerCase(), text);
