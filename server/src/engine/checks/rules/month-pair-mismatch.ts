import { mayBeMonth, monthIn, monthNameAt } from "../months";
import { asking, type Check } from "../check";

const check: Check = {
  id: "month-pair-mismatch",
  concern: "facts",
  level: "warning",
  title: { ar: "شهران لا يتطابقان", en: "Two names of different months" },
  message: { ar: "راجع الشهرين: «{1}» يقابله «{0}» لا «{2}»", en: "Check the two months: {1} is {0}, not {2}" },
  why: {
    ar: "الاسمان المتجاوران من نظامين يسميان شهرا واحدا: سبتمبر/أيلول. أما الاسمان من نظام واحد فمدى زمني (يوليو/أغسطس).",
    en: "Two names side by side from two systems are one month: سبتمبر/أيلول. Two of one system are a range (يوليو/أغسطس).",
  },
  source: { ar: "أسماء الشهور في CLDR", en: "CLDR month names" },
  examples: {
    wrong: [
      { text: "في سبتمبر/آب الماضي.", right: "في سبتمبر/أيلول الماضي." },
      { text: "في 5 تموز/أغسطس 2021.", right: "في 5 تموز/يوليو 2021." },
      { text: "بداية كانون الثاني/ديسمبر.", right: "بداية كانون الثاني/يناير." },
      { text: "في مايو/نيسان وصل الوفد.", right: "في مايو/أيار وصل الوفد." },
      { text: "نهاية حزيران / يوليو.", right: "نهاية حزيران / يونيو." },
    ],
    right: [
      "في سبتمبر/أيلول الماضي.",
      "في يوليو/أغسطس من كل عام.",
      "بداية كانون الثاني/يناير.",
      "في تموز/يوليه 2021.",
      "بين تموز وأغسطس.",
    ],
  },
  token: {
    concerns: mayBeMonth,
    look({ tokens }, at, report) {
      const first = monthNameAt(tokens, at);
      const second = first !== undefined && tokens[first.to]?.word.surface === "/" ? monthNameAt(tokens, first.to + 1) : undefined;
      if (first === undefined || second === undefined || first.value.system === second.value.system || first.value.month === second.value.month) return;
      const [from, last] = [tokens[first.to + 1], tokens[second.to - 1]];
      const right = monthIn(second.value.system, first.value.month);
      if (from === undefined || last === undefined || right === undefined) return;
      const other = monthIn(first.value.system, second.value.month);
      const [opening, until] = [tokens[at], tokens[first.to - 1]];
      const named = (start: number, to: number): string => tokens.slice(start, to).map(({ word }) => word.surface).join(" ");
      const fixes = [asking({ start: from.start, end: last.end }, right), ...(other === undefined || opening === undefined || until === undefined ? [] : [asking({ start: opening.start, end: until.end }, other)])];
      report({ start: from.start, end: last.end, values: [right, named(at, first.to), named(first.to + 1, second.to)], fixes });
    },
  },
};

export default check;
