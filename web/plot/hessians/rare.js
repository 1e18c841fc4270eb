// Shares that may be very small, in words: in percent as long as that can be read.

import { formatNumber } from '../../words/format.js';

const LEAST_PERCENT = 1e-5;

/** @param {number} share @returns {string} "14.6 %", "4.62·10⁻⁶" */
export const formatShare = (share) => (share >= LEAST_PERCENT ? `${formatNumber(100 * share)} %` : formatNumber(share));
