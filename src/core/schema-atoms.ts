/** What stored shapes are made of: ids, texts, versions, times and numbers. */
import * as z from 'zod/mini';
import {MAX_TEXT} from './bounds.js';

export const Id = z.string().check(
  z.regex(/^[a-z][a-z0-9_]{0,62}$/),
  z.refine((id) => id !== 'constructor' && id !== 'total', {error: 'reserved'}),
);
export const Text = z.string().check(z.minLength(1));
export const LanguageTag = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));
export const Version = z.string().check(z.regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/));
export const Hash = z.string().check(z.regex(/^[0-9a-f]{16}$/));
export const Time = z.iso.datetime();
export const Weight = z.int().check(z.gte(1), z.lte(1000));
export const Percent = z.number().check(z.gte(0), z.lte(100));
export const Count = z.int().check(z.gte(0));

/** What a respondent writes. */
export const Written = z.string().check(z.maxLength(MAX_TEXT));
