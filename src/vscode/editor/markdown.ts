/** Text as it is: in Markdown a backslash before a mark of ASCII takes its meaning from it (CommonMark 0.31, 2.4). */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[!-/:-@[-`{-~]/gu, '\\$&');
}
