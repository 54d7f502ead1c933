/** Two plain sentences of running text in each language. */
export const EN =
  'The bridge over the river was closed on Monday after heavy rain, the mayor said in a statement.';
export const EN_2 =
  'Lorries have to take the longer road through the hills until the engineers have looked at it.';
export const ES =
  'El puente sobre el río quedó cerrado el lunes tras las fuertes lluvias, según informó la alcaldesa.';
export const ES_2 =
  'Los camiones deben tomar la carretera de las colinas hasta que los ingenieros lo revisen.';
export const PT =
  'A ponte sobre o rio foi fechada na segunda-feira depois das fortes chuvas, informou a autarca.';
export const PT_2 = 'Os camiões têm de seguir pela estrada das colinas até que os engenheiros a examinem.';
