import { describe, expect, it } from "vitest";

import { decodeLegacy } from "./decode-legacy.ts";

/** `text` in an encoding whose letters beyond ASCII have one byte or two. */
function encode(label: string, text: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const codes = new Map<string, readonly number[]>();
  for (let first = 0xff; first >= 0x80; first--) {
    for (let second = 0xff; second >= 0x40; second--) {
      codes.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
    }
    codes.set(decoder.decode(Uint8Array.of(first)), [first]);
  }
  return Uint8Array.from(Array.from(text).flatMap((char) => codes.get(char) ?? [char.charCodeAt(0)]));
}

const RUSSIAN =
  "Ночной паром сел на мель у мыса во вторник.\nСпасатели из трёх деревень прибыли в течение часа и сняли всех людей.";
const JAPANESE =
  "火曜日の夜、岬の沖でフェリーが座礁した。三つの村から救助艇が一時間以内に到着し、乗客は全員無事だったと港の役所が発表した。";
const KOREAN =
  "화요일 밤 곶 앞바다에서 여객선이 좌초했다. 세 마을의 구조선이 한 시간 안에 도착해 승객을 모두 구했다고 항만청이 밝혔다. 다친 사람은 없다.";
const CHINESE =
  "周二夜间，一艘渡轮在岬角附近的海上搁浅。来自三个村的救生艇在一小时内赶到，船上的人全部获救，港务局说没有人受伤，这是今年的第一次。";

const TRADITIONAL =
  "週二夜間，一艘渡輪在岬角附近的海上擱淺。來自三個村的救生艇在一小時內趕到，船上的人全部獲救，港務局說沒有人受傷，這是今年的第一次。";

describe("decodeLegacy", () => {
  it.each([
    ["windows-1251", RUSSIAN, "Cyrillic"],
    ["koi8-r", RUSSIAN, "Russian"],
    ["shift_jis", JAPANESE, "Japanese"],
    ["euc-jp", JAPANESE, "Japanese"],
    ["euc-kr", KOREAN, "Korean"],
    ["gb18030", CHINESE, "Chinese"],
    ["big5", TRADITIONAL, "Big5"],
  ])("reads a text in %s, and in no other encoding", (label, text, language) => {
    const read = decodeLegacy(encode(label, text));
    expect(read?.source).toBe(text);
    expect(read?.name).toContain(language);
  });

  it.each([
    ["of two words", encode("windows-1251", "Паром вышел")],
    [
      "of another language",
      encode("windows-1252", "Zoë déjà vu à l’été, où l’œuvre naît ; ça brûle. ".repeat(9)),
    ],
    ["of every byte", Uint8Array.from({ length: 512 }, (_, i) => 0x80 + ((i * 37) % 128))],
  ])("guesses nothing of bytes %s", (_, bytes) => expect(decodeLegacy(bytes)).toBeUndefined());
});
