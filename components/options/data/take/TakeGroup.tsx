import { plural, t } from '../../../../utils/platform/i18n.ts';
import { fileSize } from '../../../../utils/platform/i18n-size.ts';
import { Button } from '../../../Button.tsx';
import { Message } from '../../../Message.tsx';
import { SAVE } from '../../../page-icons.ts';
import { Group } from '../../Group.tsx';
import { SettingRow } from '../../SettingRow.tsx';
import { Filling } from '../Filling.tsx';
import styles from './TakeGroup.module.css';

type Kind = 'all' | 'breaks' | 'days';

/** What became of the last wish. */
export type Taking =
  | { readonly is: 'quiet' | 'failed' }
  | { readonly is: 'working'; readonly what: Kind; readonly part: number }
  | {
      readonly is: 'ready';
      readonly what: Kind;
      readonly name: string;
      readonly url: string;
      readonly bytes: number;
      readonly count: number;
      readonly left: number;
    };

type Props = { readonly taking: Taking; readonly onTake: (what: Kind) => void };

const WORDS = {
  all: ['data_take_all', 'data_take_all_hint', 'data_take_json', 'data_take_all_count'],
  breaks: ['data_take_breaks', 'data_take_breaks_hint', 'data_take_csv', 'data_take_breaks_count'],
  days: ['data_take_days', 'data_take_days_hint', 'data_take_csv', 'data_take_days_count'],
} as const;
const KINDS = ['all', 'breaks', 'days'] as const;

/** Everything, or tables of it, to be saved as a file. */
export function TakeGroup({ taking, onTake }: Props) {
  return (
    <Group title={t('data_take_title')} lead={t('data_take_lead')}>
      {KINDS.map((what) => {
        const [name, hint, button] = WORDS[what];
        return (
          <SettingRow key={what} id={`take-${what}`} name={t(name)} hint={t(hint)}>
            <Button
              icon={SAVE}
              describedBy={`take-${what}`}
              busy={taking.is === 'working' && taking.what === what}
              disabled={taking.is === 'working' && taking.what !== what}
              onClick={() => onTake(what)}
            >
              {t(button)}
            </Button>
          </SettingRow>
        );
      })}
      {taking.is === 'working' && <Filling text={t('data_take_working')} part={taking.part} />}
      <output class={styles.result}>
        {taking.is === 'ready' && (
          <Message kind="good" title={t('data_take_ready', taking.name)}>
            <p>
              {plural(WORDS[taking.what][3], taking.count, fileSize(taking.bytes))}{' '}
              {taking.left > 0 && `${plural('data_take_left', taking.left)} `}
              <a href={taking.url} download={taking.name}>
                {t('data_take_again')}
              </a>
            </p>
          </Message>
        )}
      </output>
      {taking.is === 'failed' && (
        <Message kind="problem" title={t('data_take_failed')}>
          {t('data_take_failed_text')}
        </Message>
      )}
    </Group>
  );
}
