/** HTML tags that break the line of a table cell. */
export const BREAKING_TAG = /^<\/?(?:br|p|div|li|ul|ol|tr)\b[^>]*>$/i;

/** HTML tags that change how a cell looks and not what it says. */
export const FORMATTING_TAG =
  /^<\/?(?:b|i|u|s|em|strong|span|font|code|sup|sub|small|a|td|th|tbody|table|img|del|ins|mark|kbd|wbr|nobr|center)\b[^>]*>$/i;
