/** Names of the months, January first; a name stands for itself with or without a full stop, in any case. */
const NAMES: readonly string[] = [
  "january jan janvier janv januar jänner enero ene gennaio gen januari janeiro января январь ocak يناير",
  "february feb février févr fevrier februar feber febrero febbraio februari fevereiro fev февраля февраль şubat فبراير",
  "march mar mars märz mrz marzo maart março marco марта март mart مارس",
  "april apr avril avr abril abr aprile апреля апрель nisan أبريل ابريل",
  "may mai mayo maggio mag mei maio мая май mayıs مايو",
  "june jun juin juni junio giugno giu junho июня июнь haziran يونيو",
  "july jul juillet juil juli julio luglio lug julho июля июль temmuz يوليو",
  "august aug août aout agosto ago augustus августа август ağustos أغسطس",
  "september sep sept septembre septiembre settembre set setembro сентября сентябрь eylül سبتمبر",
  "october oct octobre oktober okt octubre ottobre ott outubro out октября октябрь ekim أكتوبر",
  "november nov novembre noviembre novembro ноября ноябрь kasım نوفمبر",
  "december dec décembre déc decembre dezember dez diciembre dic dicembre dezembro декабря декабрь aralık ديسمبر",
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** Number of the month, 1 to 12, that `name` names in one of a dozen languages; `undefined` for another word. */
export const monthNumber = (name: string): number | undefined =>
  NUMBERS.get(name.toLowerCase().replace(/\.$/, ""));
