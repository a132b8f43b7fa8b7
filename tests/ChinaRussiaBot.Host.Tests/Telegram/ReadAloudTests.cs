using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Channels;
using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using ChinaRussiaBot.Host.Tests.Support;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>What people read in Telegram, over the repository's knowledge. Run with -showLiveOutput to read it too.</summary>
public sealed partial class ReadAloudTests
{
    private static readonly string[][] conversations =
    [
        ["Каким был товарооборот России и Китая в 2023 году?", "А в 2022 году?"],
        ["Маньчжоули (железнодорожный)"],
        ["Какие пункты пропуска есть в Хэйлунцзяне?"],
        ["Товарооборот с 2019 по 2024 год"],
        ["Сколько угля Россия поставила в Китай в 2023 году?"],
        ["Каким был товарооборот в 1978 году?"],
        ["Расскажи про торговлю"],
        ["Какой беспошлинный лимит у приграничных жителей?"],
        ["Что предлагается для развития пунктов пропуска?"],
        ["Какие проблемы у приграничной торговли?"],
        ["Какова погода в Пекине?"],
        ["2023年中俄贸易额是多少？", "那2022年呢？"],
        ["满洲里铁路口岸"],
        ["黑龙江有哪些对俄口岸？"],
        ["2019年到2024年中俄贸易额"],
        ["2023年俄罗斯向中国出口了多少煤炭？"],
        ["1978年中俄贸易额是多少？"],
        ["说说贸易"],
        ["边民互市免税额度是多少？"],
        ["发展口岸有什么建议？"],
        ["边境贸易有哪些问题？"],
        ["北京天气怎么样？"],
    ];

    [Fact]
    public void Nothing_is_said_twice_and_no_number_is_parted_from_its_unit()
    {
        KnowledgeBase knowledge = Repository.Knowledge;
        QuestionAnswerer answerer = Repository.Answerer;
        RelatedQuestions related = new();
        TelegramReply reply = new(null);
        List<string> faults = [];
        foreach (string[] conversation in conversations)
        {
            Conversation said = Conversation.Empty;
            foreach (string question in conversation)
            {
                Reply answered = answerer.Ask(question, null, said);
                said = answered.Conversation;
                AnswerPage page = reply.Page(answered.Answer);
                string text = page.Text.Plain;
                TestContext.Current.TestOutputHelper?.WriteLine(
                    $"=== {question}\n{TelegramHtml.Write(page.Text)}\n({page.Number + 1}/{page.Count})\n{string.Join('\n', Next(answered.Answer).Select(static next => "[" + next + "]"))}\n");
                // Titles of sources are their publishers' own.
                int end = text.IndexOf("\n\n" + Texts.SourcesTitle[answered.Answer.Language], StringComparison.Ordinal);
                faults.AddRange(Faults(end < 0 ? text : text[..end]).Select(fault => $"{question}: {fault}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));

        IEnumerable<string> Next(Answer answer) => answer is Answer.Grounded ? answer.Suggestions.Concat(related.After(knowledge, answerer, answer, 3)) : answer.Suggestions;
    }

    [Theory]
    [InlineData("Товарооборот, 2023 г.: 240,11 млрд долл. США", "Товарооборот, 2023\u00a0г.: 240,11\u00a0млрд\u00a0долл. США")]
    [InlineData("рост на 26,3 % за 5 т и 20 км от № 7", "рост на 26,3\u00a0% за 5\u00a0т и 20\u00a0км от №\u00a07")]
    [InlineData("2023年增长26.3%，共17个", "2023年增长26.3%，共17个")]
    public void A_number_keeps_its_unit_on_the_line(string text, string whole) => Assert.Equal(whole, Lines.Whole(text));

    [Theory]
    [InlineData("Короткий ответ.", "Короткий ответ.")]
    [InlineData("Суйфэньхэ (железнодорожный) — Пограничный (ст. Гродеково). Далее очень длинная фраза о том, как работает пункт пропуска, что через него идёт и как давно это известно, и ещё немного слов.", "Суйфэньхэ (железнодорожный) — Пограничный (ст. Гродеково).")]
    [InlineData("边民互市每人每日8000元免税额度：边民可在距边境线20公里以内、经政府批准的开放点或集市内，按规定的金额和数量交换商品。每人每日价值8000元以下的进口商品免征进口关税和进口环节税。", "边民互市每人每日8000元免税额度：")]
    public void Of_a_long_first_line_only_what_it_is_about_is_bold(string text, string bold) => Assert.Equal(bold, text[..Lines.Heading(text)]);

    private static IEnumerable<string> Faults(string text)
    {
        string[] lines = [.. text.Split('\n').Where(static line => line.Length > 0)];
        foreach (string twice in lines.GroupBy(static line => line).Where(static same => same.Count() > 1).Select(static same => same.Key))
            yield return $"twice: {twice}";
        foreach (Match match in Parted().Matches(text).Concat(Blanks().Matches(text)).Concat(Narrow().Matches(text)))
            yield return $"“{text[Math.Max(0, match.Index - 15)..Math.Min(text.Length, match.Index + 15)].ReplaceLineEndings("⏎")}”";
    }

    [GeneratedRegex(@"\d (?:млрд|млн|тыс\.|трлн|%|руб|юан|долл|т\b|км|г\.|ч\b)|(?:млрд|млн|тыс\.|трлн) (?:руб|юан|долл|т\b)|[№§] \d", RegexOptions.CultureInvariant)]
    private static partial Regex Parted();

    [GeneratedRegex(@"[^\S\n]{2}| [,;:.!?](?!\d)|\.\.(?!\.)|。。|，，", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[一-鿿] ?[,;:!?()]|[,;:!?()] ?[一-鿿]", RegexOptions.CultureInvariant)]
    private static partial Regex Narrow();
}
