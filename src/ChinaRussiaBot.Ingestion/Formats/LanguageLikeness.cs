namespace ChinaRussiaBot.Ingestion.Formats;

/// <summary>
/// How much a text looks like Chinese or Russian as people write it. Tells encodings apart: bytes read in the wrong one give rare
/// characters, or capitals inside words. Pure.
/// </summary>
internal static class LanguageLikeness
{
    // The commonest characters of written Chinese; about half of any text is made of them.
    private const string CommonHan =
        "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔贸易额进口元亿吨增长俄罗中";

    private const string CommonRussian = "оеаинтсрвлкмдпу";

    public static double Of(string text)
    {
        int letters = 0, commonHan = 0, han = 0, cyrillic = 0, commonCyrillic = 0, flips = 0, strange = 0;
        char before = ' ';
        foreach (char character in text)
        {
            if (character is >= '\u4E00' and <= '\u9FFF')
            {
                han++;
                if (CommonHan.Contains(character, StringComparison.Ordinal))
                    commonHan++;
            }
            else if (character is >= '\u0410' and <= '\u044F' or 'ё' or 'Ё')
            {
                cyrillic++;
                if (CommonRussian.Contains(character, StringComparison.Ordinal))
                    commonCyrillic++;
                if (char.IsUpper(character) && char.IsLower(before))
                    flips++;
            }
            else if (character > '\u007F' && !IsPunctuation(character))
            {
                strange++;
            }

            before = character;
        }

        letters = han + cyrillic + strange;
        if (letters == 0)
            return strange == 0 ? 0.01 : 0;
        double likeness = (commonHan + commonCyrillic - (2.0 * flips) - (2.0 * strange)) / letters;
        // A Chinese character takes two bytes: one common one says as much as two common letters.
        return likeness <= 0.15 ? 0 : likeness;
    }

    private static bool IsPunctuation(char character) =>
        character is (>= '\u2010' and <= '\u2044') or (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF') or '\u00A0' or '«' or '»' or '№' or '·' or '°' or '±' or '×' or '¥' or '€' or '≈' or '₽';
}
