/**
 * The characters that most of a Chinese text on this subject consists of: nine in ten of the reports and of the
 * package. A text read by the wrong encoding has one of them in ten, by chance.
 */
const COMMON =
  "业的企工数市报复一道不行区有上政人中税为新发和展部服务产是保个在疫出情全日家作对策等局解金元项到推或经开户防業用贷地分通期款动文员已体商帮各据额理省控要建题主力本制定进生同助加持场年单及以时目位未计重没实于资请退亿比困增列与量扶专度明大万门条规可成小所率合投支关线供件務任化下改放信办融标铁导方济提高值名只事点法批费岭写难面落心共限应指能调给前入立管会了題总责减障说组机决按開公范准营内统求問至外月措式需實围份确强党岗更由台干急之包后精问级电图国原网辦專还这县稳施程协難其項相缓两平接受知格表含效担间時印设好处惠现截返組息取辽微技安發正自收简记该织核社快流笔委復照對型決產審第物查读模黨过宣长利直涉申存选州多序向张特動得号纳打此另做民来降排链空活引宁促性營者員意获招千送阳传举续織治联住布占纾督见当络源應協类并例算看皇姑系步先切科战會清起律每达属山北里称完整深班领案监最享余天造交补贸經設他符口幫培参零检片优轻府再色南門即區派關料次個集况司农西英七超从速累承依划城群現兩資沙训变否字队手陽臺間為線材段升园险转缴留也器贴锦界沈六三突筹职健遇級調免编聘博顺约些湖采近财质创房警结页導過子體品反板才抵登备餐版室负感網告基領訴稅延们均种览亿众医武暖带影认坚热跨误把必代進始素因失运低审我君哪别括随汉江域恢辅去真银咨则苏证积极康回條境確萬創常欠付少执百畅综半海售录都差无旗而除" +
  "沪津京渝冀晋蒙吉黑浙皖闽赣鲁豫鄂湘粤桂琼川贵云陕甘青藏疆港澳东上下二四五八九十庆徽福建河广安徽古龙停闭店铺街镇村厂房岁";

const common = new Set(COMMON);

/** How many of the words' characters are common ones, from 0 to 1; null where there are no words but ASCII. */
export function commonShare(text: string): number | null {
  const characters = [...text].filter((character) => character > "\u007f" && !MARKS.test(character));
  if (characters.length === 0) return null;
  return characters.filter((character) => common.has(character)).length / characters.length;
}

/** Punctuation, signs and wide Latin letters stand in texts of every encoding, and say nothing of theirs. */
const MARKS = /[\p{P}\p{S}\p{Z}\p{N}\uff01-\uff5e]/u;
