import * as none from '../none/otherApis.ts';
import { vendorModule } from './vendorModule.ts';

export const { otherApis } = await vendorModule('otherApis.ts', none);
