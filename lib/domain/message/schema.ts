import * as z from "zod";
import { CHANNEL_CODES } from "@/lib/domain/message/channels";
import {
  ADDRESSES,
  type Choices,
  DEFAULT_CHOICES,
  DISCLOSURES,
  DOORS,
  LANGUAGES,
  REGIONS,
  TONES,
} from "@/lib/domain/message/choices";
import { PART_TAGS, STARTS } from "@/lib/domain/message/part";
import { MOST_QUESTIONS } from "@/lib/domain/message/questions";
import { REASONS } from "@/lib/domain/message/reasons";
import { MOST_BODY } from "@/lib/domain/message/sentences";

const sentence = z.string().trim().max(500);

/** Choices as they are stored with a message and as the letter desk sends them. Kept out of what the browser loads. */
export const choicesSchema: z.ZodType<Choices> = z.object({
  reasons: z
    .array(
      z.object({
        code: z.enum(REASONS.map(({ code }) => code)),
        released: z.record(z.string().max(40), z.string().trim().max(200)),
        own: sentence.nullable(),
      }),
    )
    .max(REASONS.length),
  disclosure: z.enum(DISCLOSURES),
  tone: z.enum(TONES),
  door: z.enum(DOORS),
  region: z.enum(REGIONS),
  feedback: sentence.nullable(),
  offersReferral: z.boolean(),
  // Messages of an earlier version hold less.
  channel: z.enum(CHANNEL_CODES).default(DEFAULT_CHOICES.channel),
  language: z.enum(LANGUAGES).default(DEFAULT_CHOICES.language),
  address: z.enum(ADDRESSES).default(DEFAULT_CHOICES.address),
  details: z.record(z.string().max(40), z.string().trim().max(1000)).default({}),
  confirmsCall: z.boolean().default(false),
  doorDays: z.number().int().min(7).max(730).default(DEFAULT_CHOICES.doorDays),
  questions: z.array(sentence).max(MOST_QUESTIONS).default([]),
  answerOn: z.iso.date().nullable().default(null),
  templateId: z.string().max(40).nullable().default(null),
});

/** Tagged parts as they are stored with a message. */
export const partsSchema = z
  .array(z.object({ tag: z.enum(PART_TAGS), text: z.string().max(MOST_BODY), starts: z.enum(STARTS) }))
  .max(500);
