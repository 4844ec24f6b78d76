import * as none from '../none/page.ts';
import { vendorModule } from './vendorModule.ts';

export const { vendor } = await vendorModule('page.ts', none);
