/** Names of the months, January first; a name stands for itself with or without a full stop, in any case. */
const NAMES: readonly string[] = [
  "january jan janvier janv januar jänner enero ene gennaio gen januari janeiro января январь янв ocak يناير stycznia ledna січня ιανουαρίου जनवरी",
  "february feb février févr fevrier februar feber febrero febbraio februari fevereiro fev февраля февраль фев февр şubat فبراير شباط lutego února лютого φεβρουαρίου फरवरी फ़रवरी",
  "march mar mars märz mrz marzo maart março marco марта март мар mart مارس آذار marca března marts березня μαρτίου मार्च",
  "april apr avril avr abril abr aprile апреля апрель апр nisan أبريل ابريل نيسان kwietnia dubna квітня απριλίου अप्रैल",
  "may mai mayo maggio mag mei maio мая май mayıs مايو أيار maja května maj травня μαΐου मई",
  "june jun juin juni junio giugno giu junho июня июнь июн haziran يونيو حزيران czerwca června червня ιουνίου जून",
  "july jul juillet juil juli julio luglio lug julho июля июль июл temmuz يوليو تموز lipca července липня ιουλίου जुलाई",
  "august aug août aout agosto ago augustus августа август авг ağustos أغسطس آب sierpnia srpna augusti серпня αυγούστου अगस्त",
  "september sep sept septembre septiembre settembre set setembro сентября сентябрь сен сент eylül سبتمبر أيلول września září вересня σεπτεμβρίου सितंबर सितम्बर",
  "october oct octobre oktober okt octubre ottobre ott outubro out октября октябрь окт ekim أكتوبر października října жовтня οκτωβρίου अक्टूबर अक्तूबर",
  "november nov novembre noviembre novembro ноября ноябрь ноя нояб kasım نوفمبر listopada listopadu листопада νοεμβρίου नवंबर नवम्बर",
  "december dec décembre déc decembre dezember dez diciembre dic dicembre dezembro декабря декабрь дек aralık ديسمبر grudnia prosince desember грудня δεκεμβρίου दिसंबर दिसम्बर",
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** Number of the month, 1 to 12, that `name` names in one of two dozen languages; `undefined` for another word. */
export const monthNumber = (name: string): number | undefined =>
  NUMBERS.get(name.toLowerCase().replace(/\.$/, ""));

/** English names of the months, January first. */
export const ENGLISH_MONTHS: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

/** A pattern of these and of their abbreviations, without a full stop. */
export const ENGLISH_MONTH =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
