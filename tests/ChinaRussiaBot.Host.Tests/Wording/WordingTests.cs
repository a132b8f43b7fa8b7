using System.Reflection;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Host.Engine;
using ChinaRussiaBot.Host.Wording;

namespace ChinaRussiaBot.Host.Tests.Wording;

public sealed partial class WordingTests
{
    public static TheoryData<string, string, string> All
    {
        get
        {
            TheoryData<string, string, string> all = [];
            foreach (FieldInfo text in typeof(Texts).GetFields(BindingFlags.Static | BindingFlags.Public))
            {
                switch (text.GetValue(null))
                {
                    case BilingualText both:
                        all.Add(text.Name, both.Chinese, both.Russian);
                        break;
                    case IReadOnlyDictionary<string, BilingualText> many:
                        foreach ((string name, BilingualText one) in many)
                            all.Add($"{text.Name}.{name}", one.Chinese, one.Russian);
                        break;
                    case IReadOnlyDictionary<BuildVerdict, BilingualText> outcomes:
                        Assert.Equal(Enum.GetValues<BuildVerdict>().Length, outcomes.Count);
                        foreach ((BuildVerdict verdict, BilingualText one) in outcomes)
                            all.Add($"{text.Name}.{verdict}", one.Chinese, one.Russian);
                        break;
                    case Counted counted:
                        all.Add(text.Name + ".one", counted.Chinese, counted.One);
                        all.Add(text.Name + ".few", counted.Chinese, counted.Few);
                        all.Add(text.Name + ".many", counted.Chinese, counted.Many);
                        break;
                    case IReadOnlyDictionary<string, Counted>:
                        // Each of them is a field of its own too.
                        break;
                    default:
                        throw new InvalidOperationException($"{text.Name} is no wording.");
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Both_halves_say_the_same_with_the_same_places(string name, string chinese, string russian)
    {
        Assert.NotEmpty(name);
        Assert.Equal(Places(chinese), Places(russian));
        Assert.DoesNotMatch(AsciiPunctuation(), Place().Replace(chinese, "数"));
        Assert.DoesNotContain("\"", Place().Replace(QuotedToken().Replace(russian, ""), ""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "0 секунд")]
    [InlineData(1, "1 секунду")]
    [InlineData(2, "2 секунды")]
    [InlineData(5, "5 секунд")]
    [InlineData(11, "11 секунд")]
    [InlineData(12, "12 секунд")]
    [InlineData(21, "21 секунду")]
    [InlineData(22, "22 секунды")]
    [InlineData(111, "111 секунд")]
    public void Russian_counts_in_three_forms(int count, string expected) => Assert.Equal(expected, Texts.Seconds.In(Language.Russian, count));

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();

    // A Chinese character next to , ; : ! ? ( ) of the narrow kind.
    [GeneratedRegex(@"[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]")]
    private static partial Regex AsciiPunctuation();

    // Words of programs keep their straight quotes: "zh".
    [GeneratedRegex("\"[a-z]+\"")]
    private static partial Regex QuotedToken();
}
