import '../backend/define.ts';
import { CmeCourseList } from './course-list.element.ts';

CmeCourseList.define('cme-course-list');
