import { sectionKey } from '../../../../utils/content/page-keys.ts';
import type { CheckWords } from '../../../../utils/content/words/check-words.ts';
import type { CheckItem, SectionId, SectionResult, Verdict } from '../../../../utils/core/workspace/checklist.ts';
import { sheetOf, type FixedItem, type SheetPart } from '../../../../utils/core/workspace/sheet.ts';
import { totals } from '../../../../utils/core/workspace/totals.ts';
import type { Workspace } from '../../../../utils/core/workspace/workspaces.ts';
import { plural, t } from '../../../../utils/platform/i18n.ts';
import { dateOf, dateWithYear } from '../../../../utils/platform/i18n-calendar.ts';

/** The sheet in words, however it is shown. Texts may hold anything a person typed. */
export type SheetText = {
  readonly title: string;
  readonly sum: string;
  readonly parts: readonly {
    readonly id: SectionId;
    readonly name: string;
    readonly verdict: Verdict;
    readonly verdictText: string;
    readonly counts: string;
    readonly groups: readonly SheetGroup[];
  }[];
  readonly closing: string;
};

/** Entries under a small heading; without one where it would only say again what the part comes to. */
export type SheetGroup = { readonly title: string | null; readonly entries: readonly SheetEntry[] };
export type SheetEntry = {
  readonly id: string;
  readonly question: string;
  /** What is said of it; `label` is `null` where the text stands alone. */
  readonly lines: readonly { readonly label: string | null; readonly text: string }[];
};

type Words = Readonly<Record<string, CheckWords>>;

/** Composes the sheet of a place. */
export function sheetText(items: readonly CheckItem[], words: Words, workspace: Workspace, now: number): SheetText {
  const parts = sheetOf(items, workspace);
  const date = dateWithYear(now);
  const { yes, of, open } = totals(parts.map(({ result }) => result));
  return {
    title: workspace.name === '' ? t('sheet_title', date) : t('sheet_title_at', workspace.name, date),
    sum: joined([of > 0 && t('sheet_total', yes, of), open > 0 && plural('sheet_unchecked', open)]),
    parts: parts.map((part) => ({
      id: part.result.section,
      name: t(sectionKey(part.result.section)),
      verdict: part.verdict,
      verdictText: t(`sheet_verdict_${part.verdict}`),
      counts: part.verdict === 'nothing' || part.verdict === 'unchecked' ? '' : countsText(part.result),
      groups: groupsOf(part, words, workspace.notes, now),
    })),
    closing: t('safe_not_dse'),
  };
}

function countsText({ yes, no, na, open }: SectionResult): string {
  return joined([
    yes + no > 0 && t('sheet_support', yes, yes + no),
    na > 0 && plural('options_workspace_na_said', na),
    open > 0 && plural('sheet_unchecked', open),
  ]);
}

function joined(parts: readonly (string | false)[]): string {
  return parts.filter((each) => each !== false).join(', ');
}

function groupsOf(part: SheetPart, words: Words, notes: Workspace['notes'], now: number): readonly SheetGroup[] {
  const entry = (item: CheckItem, lines: SheetEntry['lines'] = []): SheetEntry => {
    const note = (notes[item.id] ?? '').trim();
    const mine = note === '' ? [] : [{ label: t('sheet_note'), text: note }];
    return { id: item.id, question: words[item.id]?.question ?? '', lines: [...lines, ...mine] };
  };
  const fixLines = (item: CheckItem): SheetEntry['lines'] => [
    {
      label: t(item.cost === 'free' ? 'options_item_free' : 'options_item_cheap'),
      text: words[item.id]?.lowCostFix ?? '',
    },
    { label: t('options_item_or'), text: words[item.id]?.fix ?? '' },
  ];
  const groups = [
    { title: t('sheet_open'), entries: part.open.map((item) => entry(item, fixLines(item))) },
    { title: t('sheet_fixed'), entries: part.fixed.map((fixed) => entry(fixed.item, [fixedLine(fixed, now)])) },
    { title: t('sheet_noted'), entries: part.noted.map((item) => entry(item)) },
    {
      title: part.verdict === 'unchecked' ? null : t('sheet_not_checked'),
      entries: part.unchecked.filter((item) => !part.noted.includes(item)).map((item) => entry(item)),
    },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

function fixedLine({ at, again }: FixedItem, now: number): SheetEntry['lines'][number] {
  const text = again > now ? t('sheet_again', dateOf(at), dateOf(again)) : t('sheet_again_now', dateOf(at));
  return { label: null, text };
}
