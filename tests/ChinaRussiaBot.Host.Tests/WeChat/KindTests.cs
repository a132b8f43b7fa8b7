using System.Text;
using ChinaRussiaBot.WeChatPlatform;

namespace ChinaRussiaBot.Host.Tests.WeChat;

/// <summary>Every kind of message and event has its decided answer.</summary>
public sealed class KindTests(WeChatAccounts accounts) : IClassFixture<WeChatAccounts>
{
    private static readonly string[] silent =
    [
        "LOCATION", "VIEW", "view_miniprogram", "scancode_push", "scancode_waitmsg", "pic_sysphoto", "pic_photo_or_album", "pic_weixin", "location_select",
        "TEMPLATESENDJOBFINISH", "MASSSENDJOBFINISH", "kf_create_session", "subscribe_msg_popup_event", "something_new",
    ];

    [Fact]
    public async Task Who_subscribes_is_welcomed_in_Chinese_with_a_Russian_line_and_examples_to_ask_by_number()
    {
        string welcome = await accounts.Plain.Send(PlatformMessage.Event("oK1", "subscribe"));
        Assert.StartsWith("您好", welcome, StringComparison.Ordinal);
        Assert.Contains("по-русски", welcome, StringComparison.Ordinal);
        Assert.Contains("\n3. ", welcome, StringComparison.Ordinal);
        string answer = await accounts.Plain.Say("1", "oK1");
        Assert.StartsWith("问：2023年中俄贸易额\n", answer, StringComparison.Ordinal);
        Assert.Contains("2401.1亿美元", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_stands_for_a_port_is_answered_with_the_port()
    {
        Assert.Contains("后贝加尔斯克", await accounts.Plain.Send(PlatformMessage.Event("oK2", "subscribe", "qrscene_port_manzhouli-rail")), StringComparison.Ordinal);
        Assert.Contains("后贝加尔斯克", await accounts.Plain.Send(PlatformMessage.Event("oK2", "SCAN", "port_manzhouli-rail")), StringComparison.Ordinal);
        Assert.StartsWith("您好", await accounts.Plain.Send(PlatformMessage.Event("oK2", "scan", "unknown")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_leaves_is_forgotten()
    {
        await accounts.Plain.Say("俄文", "oK3");
        Assert.Contains("млрд", await accounts.Plain.Say("2023年中俄贸易额是多少？", "oK3"), StringComparison.Ordinal);
        Assert.Equal("", await accounts.Plain.Send(PlatformMessage.Event("oK3", "unsubscribe")));
        Assert.Contains("全部显示", await accounts.Plain.Say("更多", "oK3"), StringComparison.Ordinal);
        Assert.Contains("亿美元", await accounts.Plain.Say("2023年中俄贸易额是多少？", "oK3"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Speech_that_the_platform_recognised_is_a_question_and_other_media_are_not()
    {
        Assert.Contains("2401.1亿美元", await accounts.Plain.Send(Of("oK4", "voice", ("MediaId", "m"), ("Format", "amr"), ("Recognition", "2023年中俄贸易额是多少。"))), StringComparison.Ordinal);
        Assert.Contains("文字", await accounts.Plain.Send(Of("oK4", "voice", ("MediaId", "m"), ("Format", "amr"), ("Recognition", ""))), StringComparison.Ordinal);
        foreach (string kind in new[] { "image", "video", "shortvideo", "link" })
            Assert.Contains("文字", await accounts.Plain.Send(Of("oK4", kind, ("MediaId", "m"))), StringComparison.Ordinal);
        Assert.Contains("文字", await accounts.Plain.Say("【收到不支持的消息类型，暂无法显示】", "oK4"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_needs_no_answer_gets_an_empty_one()
    {
        foreach (string name in silent)
            Assert.Equal("", await accounts.Plain.Send(PlatformMessage.Event("oK5", name)));
        Assert.Equal("", await accounts.Plain.Send(Of("oK5", "hologram")));
        string metrics = await accounts.Plain.Host.Http.GetStringAsync("/metrics", TestContext.Current.CancellationToken);
        Assert.Contains("bot_wechat_messages_total{kind=\"other\"}", metrics, StringComparison.Ordinal);
        Assert.DoesNotContain("hologram", metrics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_menus_buttons_do_what_their_words_do()
    {
        Assert.Contains("【更多】", await accounts.Plain.Send(PlatformMessage.Event("oK6", "CLICK", "help")), StringComparison.Ordinal);
        Assert.Contains("内蒙古有哪些对俄口岸？", await accounts.Plain.Send(PlatformMessage.Event("oK6", "CLICK", "ports")), StringComparison.Ordinal);
        string ports = await accounts.Plain.Say("口岸", "oK6");
        Assert.Contains("内蒙古有哪些对俄口岸？", ports, StringComparison.Ordinal);
        string number = ports.Split('\n').First(static line => line.Contains("内蒙古", StringComparison.Ordinal))[..1];
        Assert.Contains("满洲里铁路口岸", await accounts.Plain.Say(number, "oK6"), StringComparison.Ordinal);
        Assert.Contains("中俄贸易额", await accounts.Plain.Send(PlatformMessage.Event("oK6", "CLICK", "figures")), StringComparison.Ordinal);
        Assert.Contains("2401.1", await accounts.Plain.Send(PlatformMessage.Event("oK6", "CLICK", "example.1")), StringComparison.Ordinal);
        Assert.Contains("【更多】", await accounts.Plain.Send(PlatformMessage.Event("oK6", "CLICK", "no such key")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_is_the_chosen_one_else_that_of_the_question()
    {
        Assert.Contains("Что хранится", await accounts.Plain.Say("конфиденциальность", "oK7"), StringComparison.Ordinal);
        Assert.Contains("2401.1亿美元", await accounts.Plain.Say("2023年中俄贸易额是多少？", "oK7"), StringComparison.Ordinal);
        Assert.Contains("по-русски", await accounts.Plain.Say("русский", "oK7"), StringComparison.Ordinal);
        string russian = await accounts.Plain.Say("2023年中俄贸易额是多少？", "oK7");
        Assert.Contains("млрд", russian, StringComparison.Ordinal);
        Assert.Contains("Источники", russian, StringComparison.Ordinal);
        Assert.Contains("中文", await accounts.Plain.Say("中文", "oK7"), StringComparison.Ordinal);
        Assert.Contains("亿美元", await accounts.Plain.Say("Какой был товарооборот в 2023 году?", "oK7"), StringComparison.Ordinal);
        await accounts.Plain.Say("авто", "oK7");
        Assert.Contains("млрд", await accounts.Plain.Say("Какой был товарооборот в 2023 году?", "oK7"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_may_lean_on_the_one_before()
    {
        await accounts.Plain.Say("2023年中俄贸易额是多少？", "oK8");
        Assert.Contains("1902.71", await accounts.Plain.Say("那2022年呢？", "oK8"), StringComparison.Ordinal);
        Assert.DoesNotContain("1902.71", await accounts.Plain.Say("那2022年呢？", "oK8b"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verdicts_and_remarks_reach_the_maintainers()
    {
        await accounts.Plain.Say("2023年中俄贸易额是多少？", "oK9");
        Assert.Contains("谢谢", await accounts.Plain.Say("有误", "oK9"), StringComparison.Ordinal);
        Assert.Contains("Спасибо", await accounts.Plain.Say("отзыв: не хватает 2024 года", "oK9"), StringComparison.Ordinal);
        Assert.Contains("已删除", await accounts.Plain.Say("删除我的数据", "oK9"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_too_fast_is_told_once_and_then_met_with_silence()
    {
        WeChatHost account = accounts.Safe;
        for (int asked = 0; asked < 15; asked++)
            Assert.Contains("2401", await account.Say("2023年中俄贸易额是多少？", "oK10"), StringComparison.Ordinal);
        Assert.Contains("秒", await account.Say("2023年中俄贸易额是多少？", "oK10"), StringComparison.Ordinal);
        Assert.Equal("", await account.Say("2023年中俄贸易额是多少？", "oK10"));
        Assert.Contains("【更多】", await account.Say("帮助", "oK10"), StringComparison.Ordinal);
        Assert.Contains("2401", await account.Say("2023年中俄贸易额是多少？", "oK11"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_and_empty_words_stay_words()
    {
        foreach (string text in new[] { "", " ", "\n", "<a href=\"http://evil.example\">点我</a>", "]]>", "' OR 1=1 --", new string('长', 3000), "\ud83c\udde8\ud83c\uddf3", "0", "99999" })
        {
            string said = await accounts.Plain.Say(text, "oK12");
            Assert.InRange(Encoding.UTF8.GetByteCount(said), 1, 2048);
            Assert.DoesNotContain("<a href=\"http://evil", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Neither_secrets_nor_what_people_wrote_appears_in_what_a_run_writes()
    {
        WeChatHost account = accounts.Safe;
        await account.Say("тайный вопрос о товарообороте", "oSecretPerson");
        string metrics = await account.Host.Http.GetStringAsync("/metrics", TestContext.Current.CancellationToken);
        foreach (string secret in new[] { PlatformAccount.Safe.Token, PlatformAccount.Safe.Key!, "тайный", "oSecretPerson", "signature=" })
        {
            Assert.DoesNotContain(secret, metrics, StringComparison.Ordinal);
            Assert.DoesNotContain(account.Host.Log.Lines, line => line.Contains(secret, StringComparison.Ordinal) && !line.Contains("Microsoft.AspNetCore", StringComparison.Ordinal));
        }
    }

    private static PlatformMessage Of(string from, string kind, params (string, string)[] fields) => PlatformMessage.Of(from, kind, 1_795_000_000, PlatformMessage.NextId(), fields);
}
