import '../backend/define.ts';
import { CmeActivity } from './activity.element.ts';

CmeActivity.define('cme-activity');
