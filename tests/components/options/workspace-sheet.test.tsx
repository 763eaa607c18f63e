// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { line, sheetMarkdown } from '../../../components/options/workspace/sheet/sheet-markdown.ts';
import { sheetText } from '../../../components/options/workspace/sheet/sheet-text.ts';
import { SheetSection } from '../../../components/options/workspace/sheet/SheetSection.tsx';
import { CHECKLIST } from '../../../utils/content/checklist.ts';
import { CHECK_WORDS } from '../../../utils/content/words/checklist-en.ts';
import * as edit from '../../../utils/core/workspace/edit-workspaces.ts';
import { currentOf, FIRST_WORKSPACES, type Workspace } from '../../../utils/core/workspace/workspaces.ts';
import { fakeMessages } from '../../support/i18n.ts';

const NOON = new Date(2026, 10, 27, 12).getTime();
const DAY = 86_400_000;
const SCREEN = CHECKLIST.filter(({ section }) => section === 'screen');

beforeEach(() => fakeMessages());
afterEach(cleanup);

function placeAfter(...changes: readonly edit.WorkspacesChange[]): Workspace {
  return currentOf(changes.reduce((places, change) => change(places), FIRST_WORKSPACES));
}
const PLACE = placeAfter(
  edit.withName('first', 'Home *table*'),
  edit.withAnswer('first', 'scr-distance', 'no', NOON - DAY),
  edit.withNote('first', 'scr-distance', '# a *b* | <script>\n\n- 42 cm now'),
  edit.withFixed('first', 'scr-height', NOON - DAY),
  edit.withAnswer('first', 'scr-centred', 'yes', NOON - DAY),
  edit.withNote('first', 'scr-centred', 'one screen'),
);

function show(workspace: Workspace, copies = true) {
  const onCopy = vi.fn(async (_text: string) => copies);
  const onPrint = vi.fn<(title: string) => void>();
  render(
    <SheetSection
      items={CHECKLIST}
      words={CHECK_WORDS}
      workspace={workspace}
      now={NOON}
      onPrint={onPrint}
      onCopy={onCopy}
    />,
  );
  return { onCopy, onPrint };
}

describe('the sheet', () => {
  test('is named after the place and the day', () => {
    show(PLACE);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('My workspace, Home *table*, 27 November 2026');
    cleanup();
    show(placeAfter());
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('My workspace, 27 November 2026');
  });

  test('says of each part in words and numbers what it comes to', () => {
    show(PLACE);
    const part = screen.getByRole('region', { name: 'Screen' });
    expect(part.querySelector('p')?.textContent).toBe('works against you 2 of 3 support you, 1 not checked');
    expect(screen.getByText('2 of 3 support you here, 21 not checked')).toBeTruthy();
  });

  test('has what is open with both fixes and the note, what was changed, other notes, and what is not checked', () => {
    show(PLACE);
    const part = screen.getByRole('region', { name: 'Screen' });
    const entries = [...part.querySelectorAll('li')].map((each) => [...each.children].map((row) => row.textContent));
    expect(entries).toEqual([
      [
        'Is the screen about an arm’s length away?',
        'Fix it for free: Turn the screen across a corner of the desk. Zoom the page before you pull the screen closer.',
        'Or: Move the screen back, or pull the desk away from the wall to gain depth.',
        'My note: # a *b* | <script>\n\n- 42 cm now',
      ],
      [
        'Is the top line of text at your eye level or a little below it when you sit back?',
        'Changed on 26 November, looked at again on 3 December.',
      ],
      ['Is the screen you use most straight in front of you?', 'My note: one screen'],
      ['Can you read everything without leaning in or squinting?'],
    ]);
  });

  test('a part that was not looked at says so once, with its questions', () => {
    show(PLACE);
    const part = screen.getByRole('region', { name: 'Laptop and phone' });
    expect(part.querySelector('p')?.textContent).toBe('not checked ');
    expect(part.querySelectorAll('h4, li')).toHaveLength(2);
  });

  test('what was changed more than a week ago is to be looked at again now', () => {
    show(placeAfter(edit.withFixed('first', 'scr-height', NOON - 9 * DAY)));
    expect(screen.getByText('Changed on 18 November, to be looked at again now.')).toBeTruthy();
  });

  test('says that it is no official assessment', () => {
    show(PLACE);
    expect(screen.getByText(/It is not an official workplace assessment/)).toBeTruthy();
  });

  test('without an answer it says so and leads to the walk', () => {
    show(placeAfter());
    expect(screen.getByRole('link', { name: 'Walk through the questions' }).getAttribute('href')).toBe(
      '#workspace/walk',
    );
  });

  test('is printed under its own name', () => {
    const { onPrint } = show(PLACE);
    fireEvent.click(screen.getByRole('button', { name: 'Print or save as PDF' }));
    expect(onPrint).toHaveBeenCalledExactlyOnceWith('My workspace, Home *table*, 27 November 2026');
  });

  test('is copied as Markdown, and says so', async () => {
    const { onCopy } = show(PLACE);
    fireEvent.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    expect(await screen.findByText('Copied. It holds your notes too.')).toBeTruthy();
    expect(onCopy.mock.calls[0]?.[0]).toMatch(/^# My workspace, Home \\\*table\\\*, 27 November 2026\n/);
  });

  test('where the browser refuses, the text stands there selected', async () => {
    show(PLACE, false);
    fireEvent.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'The sheet as Markdown' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    expect(screen.getByText(/The text below is selected/)).toBeTruthy();
  });
});

describe('the Markdown', () => {
  test('is written out', () => {
    expect(sheetMarkdown(sheetText(SCREEN, CHECK_WORDS, PLACE, NOON), (label) => `${label}:`)).toContain(
      String.raw`# My workspace, Home \*table\*, 27 November 2026

2 of 3 support you here, 1 not checked

## Screen

**works against you**, 2 of 3 support you, 1 not checked

### To change

- Is the screen about an arm’s length away?
  - **Fix it for free:** Turn the screen across a corner of the desk. Zoom the page before you pull the screen closer.
  - **Or:** Move the screen back, or pull the desk away from the wall to gain depth.
  - **My note:** \# a \*b\* \| \<script\>\
    \- 42 cm now

### Changed

- Is the top line of text at your eye level or a little below it when you sit back?
  - Changed on 26 November, looked at again on 3 December.

### My notes

- Is the screen you use most straight in front of you?
  - **My note:** one screen

### Not checked

- Can you read everything without leaning in or squinting?
`,
    );
  });

  test.each([
    ['# a *b* | <script>', String.raw`\# a \*b\* \| \<script\>`],
    ['- a list', String.raw`\- a list`],
    ['12. and 13)', String.raw`12\. and 13)`],
    ['3) three', String.raw`3\) three`],
    ['=====', String.raw`\=====`],
    ['[a link](https://example.org)', String.raw`\[a link\](https://example.org)`],
    ['`code` and _more_', String.raw`\`code\` and \_more\_`],
    ['a\\b', String.raw`a\\b`],
    ['&lt;b&gt; ~~no~~ $x$', String.raw`\&lt;b\&gt; \~\~no\~\~ \$x\$`],
    ['  two\n lines ', 'two lines'],
    ['plain words, 20-30 cm (about).', 'plain words, 20-30 cm (about).'],
  ])('%j stays text', (typed, written) => {
    expect(line(typed)).toBe(written);
  });
});
