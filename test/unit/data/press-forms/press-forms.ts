/** Sentences by the id of the concept that their marked forms name: `El enviado de la [[ONU]] visitó la ciudad.` */
export type PressForms = Readonly<Record<string, readonly string[]>>;
