import { describe, expect, it } from "vitest";

import { decodeLatin } from "./decode-latin.ts";

/** `text` in an encoding of one byte to a letter. */
function encode(label: string, text: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const codes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(Array.from(text, (char) => codes.get(char) ?? char.charCodeAt(0)));
}

const POLISH =
  "W środę wieczorem prom osiadł na mieliźnie koło przylądka. Łodzie ratownicze z trzech wsi przypłynęły w ciągu godziny, a wszyscy pasażerowie są cali i zdrowi.";
const CZECH =
  "Ve středu večer najel trajekt na mělčinu u mysu. Záchranné čluny ze tří vesnic připluly během hodiny a všichni cestující jsou v pořádku, řekl přístavní úřad.";
const HUNGARIAN =
  "Szerdán este zátonyra futott egy komp a foknál. Három falu mentőcsónakja egy órán belül odaért, és mindenkit kimentett, közölte a kikötő, ahol sűrű köd volt.";
const ROMANIAN =
  "Miercuri seară un feribot a eşuat lângă cap. Bărcile de salvare din trei sate au ajuns într-o oră şi toţi pasagerii sunt în siguranţă, a spus căpitănia.";
const TURKISH =
  "Çarşamba akşamı bir feribot burnun açığında karaya oturdu. Üç köyün kurtarma botları bir saat içinde geldi ve yolcuların hepsi sağ salim kıyıya çıkarıldı.";
const LITHUANIAN =
  "Trečiadienio vakarą keltas užplaukė ant seklumos prie kyšulio. Trijų kaimų gelbėtojų valtys atplaukė per valandą, ir visi žmonės išgelbėti, pranešė uosto tarnyba.";

describe("decodeLatin", () => {
  it.each([
    ["windows-1250", POLISH],
    ["iso-8859-2", POLISH],
    ["windows-1250", CZECH],
    ["iso-8859-2", CZECH],
    ["windows-1250", HUNGARIAN],
    ["windows-1250", ROMANIAN],
    ["windows-1254", TURKISH],
    ["windows-1257", LITHUANIAN],
  ])("reads a text in %s as what it says: %s", (label, text) =>
    expect(decodeLatin(encode(label, text))?.source).toBe(text),
  );

  it.each([
    "Am Mittwochabend lief eine Fähre vor dem Kap auf Grund. Die Rettungsboote dreier Dörfer kamen binnen einer Stunde und bargen alle Fahrgäste, hieß es später im überfüllten Hafenbüro. Für größere Schäden gäbe es keine Anzeichen.",
    "Mercredi soir, un ferry s’est échoué près du cap. Les canots de trois villages sont arrivés en une heure, et tous les passagers ont été sauvés, a déclaré l’autorité. Où allait-il ? À l’île, peut-être.",
    "El miércoles por la noche un transbordador encalló junto al cabo. Las lanchas de tres pueblos llegaron en una hora y rescataron a todos; según la autoridad, ningún niño sufrió daños. ¿Qué pasó? Aún no se sabrá mañana.",
    "Na quarta-feira à noite, uma balsa encalhou perto do cabo. Os botes de três aldeias chegaram em uma hora, e não houve feridos, disse a administração. A operação de salvação terá início amanhã.",
    "På onsdagskvällen gick en färja på grund utanför udden. Räddningsbåtar från tre byar kom inom en timme och alla ombord är välbehållna, säger hamnen. Några större skador på fartyget är ännu inte kända.",
    "Á miðvikudagskvöld strandaði ferja við höfðann. Björgunarbátar úr þremur þorpum komu innan klukkustundar og öllum var bjargað, sagði höfnin.",
    `« ${"Quarante ans ! » « Elle a brûlé. » « ".repeat(9)}`,
    "Zoë’s café – “the Quay” – reopened.",
  ])("guesses nothing of a text in Western letters: %s", (text) =>
    expect(decodeLatin(encode("windows-1252", text))).toBeUndefined(),
  );
});
