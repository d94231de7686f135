import { expect, it } from "vitest";

import { detectLanguage } from "./detect-language.ts";

it.each([
  ["en", "The river rose in the night and nobody slept until it was over."],
  ["de", "Der Fluss stieg in der Nacht, und niemand schlief, bis es vorbei war."],
  ["fr", "La rivière a monté dans la nuit et personne n’a dormi avant la fin de la crue."],
  ["es", "El río subió por la noche y nadie durmió hasta que pasó el peligro de la crecida."],
  ["it", "Il fiume è salito nella notte e nessuno ha dormito fino alla fine della piena."],
  ["pt", "O rio subiu durante a noite e ninguém dormiu até que o perigo passou, não houve mortos."],
  ["nl", "De rivier steeg in de nacht en niemand sliep totdat het voorbij was."],
  ["ru", "Река поднялась ночью, и никто не спал, как это было и в прошлом году."],
  ["ru", "У моста ждали до утра: у людей не было воды до полудня, а у детей до вечера."],
  ["uk", "Річка піднялася вночі, і ніхто не спав, як це було і в минулому році."],
  ["ar", "ارتفع النهر في الليل ولم ينم أحد من السكان حتى الصباح."],
  ["fa", "رودخانه در شب بالا آمد و هیچ کس تا صبح نخوابید که این را از یاد برد."],
  ["zh", "河水夜里上涨，没有人睡觉。"],
  ["ja", "川は夜のうちに増水し、誰も眠らなかった。"],
  ["ko", "강물이 밤사이 불어나 아무도 잠들지 못했다."],
  ["und", "12 34 🎉"],
  ["und", "Altenahr Lampedusa"],
])("finds %s in “%s”", (language, text) => expect(detectLanguage(text)).toBe(language));
