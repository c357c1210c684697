import { CmeBackendElement } from './backend.element.ts';

CmeBackendElement.define('cme-backend');
