import type { Columns } from './articles-csv.ts';
import type { MentionRecord } from './mention-record.ts';

/** The table of mentions: a row a mention, with what is to be known of its entity. */
export const MENTION_COLUMNS: Columns<MentionRecord> = {
  text: ({ text }) => text,
  kind: ({ kind }) => kind,
  entity: ({ entity }) => entity,
  name: ({ name }) => name,
  isActor: ({ isActor }) => isActor,
  role: ({ role }) => role,
  evidence: ({ evidence }) => evidence,
  glossary: ({ glossary }) => glossary,
  nameEn: ({ names }) => names?.en,
  nameEs: ({ names }) => names?.es,
  namePt: ({ names }) => names?.pt,
  part: ({ part }) => part,
  sentence: ({ sentence }) => sentence,
  line: ({ line }) => line,
  column: ({ column }) => column,
  start: ({ start }) => start,
  end: ({ end }) => end,
};
