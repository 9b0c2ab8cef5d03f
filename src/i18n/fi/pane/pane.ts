import { assign } from './assign';
import { check } from './check';
import { complete } from './complete';
import { help } from './help';
import { history } from './history';
import { list } from './list';
import { page } from './page';
import { report } from './report';
import { settings } from './settings';
import { shell } from './shell';

/** Every text of the pane, a page a file. */
export const pane = { shell, list, check, complete, assign, report, settings, history, help, page };
