using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Questions.Spelling;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Tests.Questions.Spelling;

public sealed class SpellingRepairTests
{
    private static readonly SpellingRepair Repair = new(RealKnowledge.Base);

    [Theory]
    [InlineData("товарооборрот", "товарооборот")]
    [InlineData("экспрот", "экспорт")]
    [InlineData("инвестции", "инвестиции")]
    [InlineData("Благовещинск", "благовещенск")]
    [InlineData("росия и кетай", "россия и китай")]
    [InlineData("первый квртал", "первый квартал")]
    public void Misspelt_words_are_mended(string typed, string meant) => AssertMeans(meant, typed);

    // For documents a slip meant a name or what they hold.
    [Theory]
    [InlineData("珲春去海参崴的大巴几点开", "珲春去海参崴的大巴几点开")]
    [InlineData("2027年落叶松原木出口配额多少", "2027年落叶松原木出口配额多少")]
    [InlineData("Какая допустимая влажность", "какая допустимая влажность")]
    [InlineData("По каким дням рейс", "по каким дням рейс")]
    [InlineData("Благовещинск", "благовещенск")]
    [InlineData("антифризз", "антифризз")]
    [InlineData("экспрот", "экспорт")]
    public void Of_other_texts_only_names_and_what_they_hold_is_mended(string typed, string meant) =>
        Assert.Equal(meant, Repair.Sparing(static _ => false, static stem => stem == "экспорт").Repair(typed));

    [Theory]
    [InlineData("njdfhjj,jhjn hjccbb b rbnfz", "товарооборот россии и китая")]
    [InlineData("товарооборот hjccbb b rbnfz 2022", "товарооборот россии и китая 2022")]
    [InlineData("ghbdtn", "привет")]
    public void Words_typed_on_the_other_layout_are_undone(string typed, string meant) => AssertMeans(meant, typed);

    [Theory]
    [InlineData("tovarooborot rossii i kitaya 2023", "товарооборот россии и китая 2023")]
    [InlineData("skolko nefti kupila rossiia", "сколько нефти купила россия")]
    [InlineData("skolko ekportirovala rossiia", "сколько экспортировала россия")]
    public void Transliterated_words_are_put_back(string typed, string meant) => AssertMeans(meant, typed);

    [Theory]
    [InlineData("экспортнефтивкитай2023", "экспорт нефти в китай 2023")]
    [InlineData("товарооборотроссиииКитаяв2023году", "товарооборот россии и китая в 2023 году")]
    [InlineData("товаро оборот", "товарооборот")]
    public void Words_run_together_or_torn_apart_are_mended(string typed, string meant) => AssertMeans(meant, typed);

    [Theory]
    [InlineData("zhong e maoyi e 2023nian", "中俄贸易额 2023年")]
    [InlineData("zhōng é mào yì é", "中俄贸易额")]
    [InlineData("zhong1 e2 mao4 yi4 e2", "中俄贸易额")]
    [InlineData("Suifenhe duimian shi nali", "绥芬河对面是哪里")]
    [InlineData("中俄口岸jige", "中俄口岸几个")]
    [InlineData("2025nian中俄maoyi额", "2025年中俄贸易额")]
    public void Pinyin_is_read(string typed, string meant) => AssertMeans(meant, typed);

    [Theory]
    [InlineData("2023年中俄贸义额", "2023年中俄贸易额")]
    [InlineData("2023年中俄贸额", "2023年中俄贸易额")]
    [InlineData("2023年中俄贸易易额", "2023年中俄贸易额")]
    [InlineData("2023年中俄贸额易", "2023年中俄贸易额")]
    [InlineData("绥分河对面", "绥芬河对面")]
    public void Slips_in_Chinese_phrases_are_mended(string typed, string meant) => AssertMeans(meant, typed);

    [Theory]
    [InlineData("сколько стоит экспорт")]
    [InlineData("Суйфэньхэ и Гродеково")]
    [InlineData("Какая погода в Харбине?")]
    [InlineData("中俄贸易额是多少")]
    [InlineData("2025年俄罗斯对华供煤大约多少吨")]
    [InlineData("截至2024年5月黑龙江的国家一类口岸数量")]
    [InlineData("其中一季度是多少")]
    [InlineData("LNG")]
    [InlineData("везу груз")]
    [InlineData("супер тор что туда объединят")]
    [InlineData("мы из Курской области")]
    [InlineData("что такое ВСМ и ТОР")]
    public void What_is_known_is_never_touched(string typed) => Assert.Equal(TextNormalizer.NormalizeText(typed), Repair.Repair(typed));

    [Theory]
    [InlineData("中越贸易额")]
    [InlineData("对美出口")]
    [InlineData("中美贸易总额是多少")]
    public void Another_country_is_no_slip(string typed) => Assert.Equal(typed, Repair.Repair(typed));

    /// <summary>The word that stands in the place of a misspelt one may be in another case: its stem is what counts.</summary>
    private static void AssertMeans(string meant, string typed) => Assert.Equal(Stems(meant), Stems(Repair.Repair(typed)));

    private static IEnumerable<string> Stems(string text) => Tokenizer.Tokens(text).Select(static token => token.Key);
}
