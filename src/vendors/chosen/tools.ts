import * as none from '../none/tools.ts';
import { vendorModule } from './vendorModule.ts';

export const { tools } = await vendorModule('tools.ts', none);
