import type { SheetEntry, SheetText } from './sheet-text.ts';

/**
 * The sheet as Markdown. Whatever a person typed stays text: no character of it makes a heading, a link or a tag.
 * @param labelled puts a label before a text, as the language does: "Label:"
 */
export function sheetMarkdown({ title, sum, parts, closing }: SheetText, labelled: (label: string) => string): string {
  const blocks = [
    `# ${line(title)}`,
    line(sum),
    ...parts.flatMap(({ name, verdictText, counts, groups }) => [
      `## ${line(name)}`,
      [`**${line(verdictText)}**`, line(counts)].filter((each) => each !== '').join(', '),
      ...groups.flatMap((group) => [
        group.title === null ? '' : `### ${line(group.title)}`,
        group.entries.map((each) => entryText(each, labelled)).join('\n'),
      ]),
    ]),
    `*${line(closing)}*`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function entryText({ question, lines }: SheetEntry, labelled: (label: string) => string): string {
  const said = lines.map(({ label, text }) => {
    // A backslash at its end breaks a line without ending the paragraph.
    const rows = text
      .split(/\r\n?|\n/)
      .map(line)
      .filter((row) => row !== '');
    const before = label === null ? '' : `**${line(labelled(label))}** `;
    return `  - ${before}${rows.join('\\\n    ')}`;
  });
  return [`- ${line(question)}`, ...said].join('\n');
}

/** One line in which every sign that Markdown gives a meaning has a backslash before it. */
export function line(text: string): string {
  return (
    text
      .replaceAll(/\s+/g, ' ')
      .trim()
      .replaceAll(/[\\`*_[\]<>#|~&$]/g, String.raw`\$&`)
      // Only at the beginning of a line: lists, numbered lists and underlines of headings.
      .replace(/^([-+=])/, String.raw`\$1`)
      .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
  );
}
