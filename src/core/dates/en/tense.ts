import { type TenseCues, words } from '../tense-cues.ts';

export const TENSE: TenseCues = {
  past: words(
    `was, were, had, did, said, told, came, went, took, left, began, held, fell, rose, made, saw, met, won, lost, fought,
    struck, froze, broke, became, gave, shot, sent, spoke, wrote, drove, fled, led, flew, kept, brought, bought, sold, paid, built,
    caught, taught, thought, stood, understood, ran, broke, chose, drew, drank, ate, felt, found, got, grew, heard, hung,
    hid, knew, lay, rode, rang, sank, sat, slept, slid, spent, sprang, stole, stuck, swore, swept, swam, threw, wore,
    withdrew, overthrew, arose, woke, dealt, meant, sought, arisen, gone, seen, taken, given, done, known, shown,
    overcame, underwent, gunned, died, dug, bled, bore, bent, bound, could not, couldn, would have, burst, set, cut, hit, put, quit, shut, hurt, beat, split, spread, ago, since`,
  ),
  future: words(
    `will, would, shall, may, might, must, should, could, ll, going to, about to, is to, are to, was to, were to, has to,
    have to, am to, scheduled, expected, due, slated, planned, planning, plans for, set for, set to, poised, tentatively,
    upcoming, forthcoming, deadline, expects, expires, begins, starts, convenes, resumes, opens, meets, takes effect, ready to, likely to, unlikely, awaits, awaiting`,
  ),
  intends: words(
    `plan, plans, planned, intend, intends, intended, hope, hopes, hoped, hoping, want, wants, wanted, agree, agrees,
    agreed, agreeing, decide, decides, decided, vow, vows, vowed, promise, promises, promised, pledge, pledges, pledged,
    threaten, threatens, threatened, threatening, ask, asks, asked, urge, urges, urged, urging, order, orders, ordered,
    offer, offers, offered, prepare, prepares, prepared, preparing, propose, proposes, proposed, proposal, proposals,
    demand, demands, demanded, invite, invites, invited, aim, aims, aimed, seek, seeks, need, needs, needed, require,
    requires, required, call, calls, calling, called, plea, promising, deal, offering, agreement, decision, pledging`,
  ),
  dependents: words('for a'),
  bare: words('be, being, get, to, can, cannot'),
  reports: words(
    'said, says, told, added, reported, announced, confirmed, noted, warned, claimed, predicted',
  ),
  pastBefore: words('since'),
  futureBefore: words(
    'until, till, by, ahead of, soon as, early as, late as, starting, beginning, effective, before next',
  ),
  pluperfect: words('had'),
  negations: words('not, t, never'),
  clauses: words(
    'which, who, whom, whose, when, while, although, though, that, because, if, where, whether, as',
  ),
  joins: words('and, but, or'),
  fronts: words(
    'on, in, at, by, late, early, earlier, later, also, then, just, only, around, about, from, since, until, till, over, during, again, however, meanwhile, mid, for, of, as, soon, starting, beginning',
  ),
  articles: words('the, a, an, his, her, its, their, our, my, your, this, these, those, no, some, any, s'),
  adverbs: words('not, also, still, now, soon, then, never, ever, just, only, again, even, t, have'),
  adverbEndings: ['ly'],
  infinitiveMarks: words('to'),
  infinitiveEndings: [''],
  pastEndings: ['ed'],
  participleEndings: [],
  futureEndings: [],
  plannedEndings: ['ed'],
  notVerbs: words(
    'need, indeed, hundred, speed, exceed, proceed, succeed, feed, seed, breed, bleed, creed, greed, weed, freed, sacred, naked, hatred, alleged, embed, red, shed, sled, united',
  ),
};
