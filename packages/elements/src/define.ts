// Every element of the package. A page with a bundler of its own imports this, or the `define` of the elements it uses.
import './activity/define.ts';
import './backend/define.ts';
import './course-list/define.ts';
import './program/define.ts';
