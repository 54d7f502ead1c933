/** Text as it is: in Markdown a backslash before a mark of ASCII takes its meaning from it (CommonMark 0.31, 2.4). */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[!-/:-@[-`{-~]/gu, '\\$&');
}

/** The colours of the theme that a hover sets words in. */
export type TextColour = 'descriptionForeground' | 'editorWarning-foreground' | 'editorError-foreground';

/**
 * Text as it is, in a colour of the theme. The one element of HTML that VS Code lets through with a colour is `span`; it
 * wants `supportHtml` of the Markdown.
 */
export function coloured(text: string, colour: TextColour): string {
  return `<span style="color:var(--vscode-${colour});">${plain(text)}</span>`;
}

/** Text as it is, in the colour of details. */
export function dimmed(text: string): string {
  return coloured(text, 'descriptionForeground');
}

/**
 * A link that runs a command.
 *
 * @param args survive being decoded more than once: VS Code does so where it can
 * @param hint what is said when the mouse rests on it
 */
export function commandLink(label: string, command: string, args: readonly string[], hint?: string): string {
  const query = encodeURIComponent(JSON.stringify(args).replaceAll('%', '\\u0025')).replace(
    /[!'()*]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  const title = hint === undefined ? '' : ` "${plain(hint)}"`;
  return `[${plain(label)}](command:${command}?${query}${title})`;
}
