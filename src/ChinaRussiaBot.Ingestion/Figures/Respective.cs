using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering.Grounding;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// "对俄出口和自俄进口分别为A和B", «экспорт и импорт составили соответственно A и B»: as many things as values, told apart by their order. Pure.
/// </summary>
internal static class Respective
{
    /// <returns>What each value is of, by where it stands; nothing for values that are not told in this way.</returns>
    public static Dictionary<int, string> Of(Reading reading, IReadOnlyList<NumberMark> amounts)
    {
        Dictionary<int, string> told = [];
        for (int first = 0; first + 1 < amounts.Count; first++)
        {
            int last = first;
            while (last + 1 < amounts.Count && Joined.IsMatch(reading.Normal[amounts[last].End..amounts[last + 1].At]))
                last++;
            int count = last - first + 1;
            if (count < 2)
                continue;
            Clause clause = reading.ClauseAt(amounts[first].End - 1);
            string before = reading.WordsBefore(amounts[first], clause).First();
            string after = reading.Normal[amounts[last].End..Math.Max(amounts[last].End, reading.ClauseAt(amounts[last].End - 1).End)];
            string[] things = [.. Between.Split(Both.Replace(Said.Replace(before, " "), "$1 - $2")).Select(static thing => thing.Trim()).Where(static thing => thing.Length > 0)];
            if ((Said.IsMatch(before) || Said.IsMatch(after)) && things.Length == count)
            {
                for (int index = 0; index < count; index++)
                    told[amounts[first + index].At] = things[index];
            }

            first = last;
        }

        return told;
    }

    /// <summary>
    /// "禽肉5.1万吨、牛肉1.2万吨，去年同期分别为4.6万吨和0.8万吨", "两项指标依次为…": values that are of the same things as those before, in their order.
    /// </summary>
    /// <returns>Where the value stands that each is of the same thing as, by where it stands.</returns>
    public static Dictionary<int, int> Again(Reading reading, IReadOnlyList<NumberMark> amounts)
    {
        Dictionary<int, int> back = [];
        for (int first = 0; first + 1 < amounts.Count; first++)
        {
            int last = first;
            while (last + 1 < amounts.Count && Joined.IsMatch(reading.Normal[amounts[last].End..amounts[last + 1].At]))
                last++;
            int count = last - first + 1;
            if (count >= 2 && first >= count && Same.IsMatch(reading.WordsBefore(amounts[first], reading.ClauseAt(amounts[first].End - 1)).First()))
            {
                for (int index = first; index <= last; index++)
                    back[amounts[index].At] = amounts[index - count].At;
            }

            first = last;
        }

        return back;
    }

    private static readonly Regex Same = Pattern.Of(@"^[\s,]*(?:而|单看|其中)?\s*(?:去年同期|上年同期|去年全年|上年全年|同期|这?[两二三]个?项?(?:指标|数字|数据|数值)|[两二三]者)?\s*(?:分别|依次)(?:为|达到?|是|约)?\s*$|^[\s,-]*(?:а\s+)?(?:годом\s+ранее|год\s+назад)[\s,-]*(?:эти|те же|данные|указанные)?\s*(?:показател\p{L}+|значени\p{L}+|цифр\p{L}+)?\s*(?:были?|составлял\p{L}*|составил\p{L}*|равнялись)?\s*(?:соответственно)?[\s,-]*$");

    private static readonly Regex Joined = Pattern.Of(@"^\s*(?:和|与|及|、|,|и|,\s*и|а также)\s*\$?\s*$");

    private static readonly Regex Between = Pattern.Of(@"和|与|及(?!其)|、|,|\s+и\s+");

    // Two countries joined are one thing.
    private static readonly Regex Both = Pattern.Of(@"((?:росси|кита)\p{L}*|рф|кнр)\s+и\s+((?:росси|кита)\p{L}*|рф|кнр)");

    private static readonly Regex Said = Pattern.Of(@"(?:分别|依次)(?:为|达到?|是|约)?|соответственно");
}
