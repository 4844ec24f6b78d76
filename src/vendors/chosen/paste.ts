import * as none from '../none/paste.ts';
import { vendorModule } from './vendorModule.ts';

export const { rules } = await vendorModule('paste.ts', none);
