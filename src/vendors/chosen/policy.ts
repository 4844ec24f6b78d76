import * as none from '../none/policy.ts';
import { vendorModule } from './vendorModule.ts';

export const { refusedOperation, isPolicy, smallestPolicy } = await vendorModule('policy.ts', none);
