/** Nobiliary particles that begin a surname. */
const PARTICLES = new Set([
  'von',
  'van',
  'de',
  'del',
  'della',
  'der',
  'den',
  'di',
  'da',
  'du',
  'la',
  'le',
  'bin',
  'al',
]);

/** Frequent family names that stand first in Chinese and Korean order. */
const EAST_ASIAN = new Set(
  'Bai Cai Cao Chen Cheng Cho Choi Chey Chung Cui Deng Ding Dong Du Fan Fang Feng Gao Gong Guo Han Hao He Hong Hou Hu Hwang Jang Jeong Jia Jiang Jin Jung Kang Kim Kong Kwon Lai Lee Lei Li Liang Liao Lin Liu Long Lu Luo Ma Mao Meng Moon Pan Park Peng Qian Qin Ren Shao Shen Shi Song Su Sun Tan Tang Tao Tian Wan Wang Wei Wu Xia Xiao Xie Xing Xiong Xu Xue Yan Yang Yao Ye Yi Yin Yoon Yu Yuan Zeng Zhang Zhao Zheng Zhong Zhou Zhu'.split(
    ' ',
  ),
);

/**
 * The part of a full name that newspapers use alone: "Altman", "von der Leyen", "Liang" for Liang Wenfeng.
 * Empty where there is none to use: single names, and surnames of one letter.
 */
export function findSurname(fullName: string): string {
  const words = fullName.split(/\s+/).filter((word) => !/^(?:Jr|Sr|I{1,3})\.?$/.test(word));
  const [first = ''] = words;
  if (words.length < 2) return '';
  if (words.length === 2 && EAST_ASIAN.has(first)) return first;
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word.toLowerCase()));
  const surname = particle > 0 ? words.slice(particle).join(' ') : (words.at(-1) ?? '');
  return surname.length > 1 ? surname : '';
}
