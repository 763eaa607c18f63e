import '../../assets/base.css';
import { labelDocument, t } from '../../utils/platform/i18n.ts';

labelDocument(document, t('extension_name'));
