using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Channels;
using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
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
        KnowledgeBase knowledge = KnowledgeReader.Read(Path.Combine(Root(), "knowledge")).Knowledge!;
        QuestionAnswerer answerer = new(knowledge, "aloud", TimeProvider.System);
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
                    $"=== {question}\n{TelegramHtml.Write(page.Text)}\n({page.Number + 1}/{page.Count})\n{string.Join('\n', answered.Answer.Suggestions.Concat(related.After(knowledge, answerer, answered.Answer, 3)).Select(static next => "[" + next + "]"))}\n");
                faults.AddRange(Faults(text).Select(fault => $"{question}: {fault}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static IEnumerable<string> Faults(string text)
    {
        string[] lines = [.. text.Split('\n').Where(static line => line.Length > 0)];
        foreach (string twice in lines.GroupBy(static line => line).Where(static same => same.Count() > 1).Select(static same => same.Key))
            yield return $"twice: {twice}";
        foreach (Match match in Parted().Matches(text).Concat(Blanks().Matches(text)).Concat(Narrow().Matches(text)))
            yield return $"“{text[Math.Max(0, match.Index - 15)..Math.Min(text.Length, match.Index + 15)].ReplaceLineEndings("⏎")}”";
    }

    private static string Root()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ChinaRussiaBot.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }

    [GeneratedRegex(@"\d (?:млрд|млн|тыс\.|трлн|%|руб|юан|долл|т\b|км|г\.|ч\b)|(?:млрд|млн|тыс\.|трлн) (?:руб|юан|долл|т\b)|[№§] \d", RegexOptions.CultureInvariant)]
    private static partial Regex Parted();

    [GeneratedRegex(@"[^\S\n]{2}| [,;:.!?](?!\d)|\.\.(?!\.)|。。|，，", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[一-鿿] ?[,;:!?()]|[,;:!?()] ?[一-鿿]", RegexOptions.CultureInvariant)]
    private static partial Regex Narrow();
}
