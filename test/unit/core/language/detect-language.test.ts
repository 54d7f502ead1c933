import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { detectLanguage } from '../../../../src/core/language/detect-language.ts';
import { isLang } from '../../../../src/core/language/language.ts';

const is = (code: string, text: string): void => {
  it(`${code}: ${text.slice(0, 60)}`, () => {
    const guess = detectLanguage(text);
    assert.equal(guess.code, code);
    assert.equal(guess.supported, isLang(code));
  });
};

describe('detectLanguage', () => {
  describe('tells the three languages that are read', () => {
    is('en', 'The convoy left the town before dawn and reached the border at noon.');
    is('en', 'She did not say where they were going.');
    is('es', 'El convoy salió del pueblo antes del alba y llegó a la frontera al mediodía.');
    is('es', 'Nadie dijo adónde iban los camiones.');
    is('pt', 'A coluna saiu da cidade antes do amanhecer e chegou à fronteira ao meio-dia.');
    is('es', '¿Entiendes lo que digo?');
    is('es', 'Ayer llovió y nos quedamos en casa.');
    is('pt', 'Amanhã vou à praia com os meus filhos.');
    is('pt', 'Não sei onde deixei as chaves.');
    is('pt', 'Ninguém disse para onde iam os camiões.');
    is('pt', 'O ônibus não chegou e as crianças ficaram na escola até à noite.');
  });

  describe('takes no neighbour for one of them', () => {
    is(
      'gl',
      'O alcalde dixo onte que as obras da ponte non rematarán ata o vindeiro ano, e que a xente debe agardar.',
    );
    is('gl', 'Moitos dos veciños xa marcharon das súas casas porque teñen medo dunha nova enchente.');
    is('gl', 'Non sei onde deixei as chaves.');
    is('gl', 'Gustaríame xantar na praia contigo.');
    is('gl', 'A nena xoga na rúa co seu can.');
    is('ca', 'L’alcalde va dir ahir que les obres del pont no s’acabaran fins a l’any que ve.');
    is(
      'ast',
      'L’alcalde dixo que les obres de la ponte nun van acabar hasta l’añu que vien, y que la xente tien qu’aguardar.',
    );
    is(
      'fr',
      'Le maire a déclaré hier que les travaux du pont ne seront pas terminés avant l’année prochaine.',
    );
    is('it', 'Il sindaco ha detto ieri che i lavori del ponte non saranno finiti prima dell’anno prossimo.');
    is('ro', 'Primarul a spus ieri că lucrările la pod nu vor fi gata până la anul.');
    is(
      'de',
      'Der Bürgermeister sagte gestern, dass die Arbeiten an der Brücke nicht vor dem nächsten Jahr enden.',
    );
    is('nl', 'De burgemeester zei gisteren dat de werken aan de brug pas volgend jaar klaar zullen zijn.');
    is('tr', 'Belediye başkanı dün köprü çalışmalarının gelecek yıla kadar bitmeyeceğini söyledi.');
    is('eu', 'Alkateak atzo esan zuen zubiko lanak ez direla datorren urtera arte amaituko.');
  });

  describe('names other scripts', () => {
    is('ar', 'قال رئيس البلدية أمس إن أعمال الجسر لن تنتهي قبل العام المقبل، وإن على الناس أن ينتظروا.');
    is('ru', 'Мэр сказал вчера, что работы на мосту закончатся только в следующем году.');
    is('he', 'ראש העיר אמר אתמול כי העבודות בגשר לא יסתיימו לפני השנה הבאה.');
    is('el', 'Ο δήμαρχος είπε χθες ότι τα έργα στη γέφυρα δεν θα τελειώσουν πριν από το επόμενο έτος.');
  });

  describe('does not tell from too little', () => {
    for (const text of [
      '',
      ' \n',
      'Idlib',
      '12.03.2019 – 14:00',
      'a a a a a',
      '😀😀😀',
      '\uD800\uDC00\uD800',
    ]) {
      it(JSON.stringify(text), () => {
        assert.deepEqual(detectLanguage(text), { code: 'und', confidence: 0, supported: false });
      });
    }
  });

  it('is nearly certain of an article, less so of a few words', () => {
    const sentence = 'The convoy left the town before dawn and reached the border at noon. ';
    assert.equal(detectLanguage(sentence.repeat(10)).confidence, 0.99);
    assert.ok(detectLanguage('a guerra continua na fronteira').confidence < 0.99);
  });

  it('leans to the language of the surroundings where words could be either', () => {
    assert.equal(detectLanguage('Damasco, Homs y Alepo, ciudades de Siria', 'es').code, 'es');
    assert.equal(detectLanguage('presidente de Siria, Bashar', 'pt').code, 'pt');
    assert.equal(detectLanguage('presidente de Siria, Bashar', 'es').code, 'es');
  });

  it('answers any string with a confidence from 0 to 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { code, confidence, supported } = detectLanguage(text);
        assert.match(code, /^[a-z]{2,3}$/u);
        assert.ok(confidence >= 0 && confidence < 1);
        assert.equal(supported, isLang(code));
      }),
      { numRuns: 50 },
    );
  });

  describe('measured on development sentences', () => {
    const sentences = (name: string): readonly string[] =>
      readFileSync(`../shared/data/langid/${name}.txt`, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(0, 300);
    const share = (name: string, wanted: (code: string) => boolean): number => {
      const lines = sentences(name);
      return lines.filter((line) => wanted(detectLanguage(line).code)).length / lines.length;
    };

    for (const code of ['en', 'es', 'pt']) {
      it(`finds ${code} in 98 % of its sentences`, function () {
        if (!existsSync('../shared/data/langid')) this.skip();
        assert.ok(share(`flores-${code}`, (found) => found === code) >= 0.98);
      });
    }
    it('accepts few Galician sentences', function () {
      if (!existsSync('../shared/data/langid')) this.skip();
      assert.ok(share('flores-gl', isLang) <= 0.05);
    });
    for (const code of ['ca', 'fr', 'it', 'ro', 'tr', 'ru', 'ar']) {
      it(`accepts hardly a sentence of ${code}`, function () {
        if (!existsSync('../shared/data/langid')) this.skip();
        assert.ok(share(`flores-${code}`, isLang) <= 0.01);
      });
    }
  });
});
