// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { DecisionList } from '../../../components/options/about/DecisionList.tsx';
import type { Decision } from '../../../utils/core/tracking/decision.ts';
import { fakeMessages } from '../../support/i18n.ts';

const NOON = Date.UTC(2026, 2, 2, 12);

beforeEach(() => fakeMessages());

test('what another version decided, or what is damaged, is left out; the rest is told', () => {
  const stored = [
    { at: NOON, type: 'resumed', reason: 'asked' },
    { at: NOON, type: 'ofAnotherVersion' },
    { at: NOON, type: 'snoozed', until: 'never' },
    { at: NOON, type: 'freed' },
  ] as unknown as readonly Decision[];
  render(<DecisionList decisions={stored} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
});
