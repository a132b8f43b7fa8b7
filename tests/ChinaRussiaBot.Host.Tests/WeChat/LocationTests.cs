using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.WeChatPlatform;
using CsCheck;

namespace ChinaRussiaBot.Host.Tests.WeChat;

public sealed class LocationTests(WeChatAccounts accounts) : IClassFixture<WeChatAccounts>
{
    private static readonly Gen<GeoPoint> points = Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180]).Select(static pair => new GeoPoint(pair.Item1, pair.Item2));

    [Theory]
    [InlineData("abc", "127")]
    [InlineData("91", "127")]
    [InlineData("", "")]
    [InlineData("NaN", "NaN")]
    public async Task What_is_no_place_on_earth_gets_the_note_on_text(string latitude, string longitude) =>
        Assert.Contains("文字", await Send(latitude, longitude), StringComparison.Ordinal);

    [Theory]
    [InlineData("50.2", "127.5", "黑河", "满洲里")]
    [InlineData("49.6", "117.4", "满洲里", "黑河")]
    public async Task The_nearest_port_comes_first_and_is_asked_for_by_its_number(string latitude, string longitude, string first, string second)
    {
        string list = await Send(latitude, longitude);
        Assert.Contains($"\n1. {first}", list, StringComparison.Ordinal);
        Assert.Contains($"\n2. {second}", list, StringComparison.Ordinal);
        Assert.Contains("约10公里", list, StringComparison.Ordinal);
        Assert.StartsWith($"问：{second}", await accounts.Plain.Say("2", "oL" + latitude), StringComparison.Ordinal);
    }

    [Fact]
    public void Known_distances_hold()
    {
        Assert.InRange(new GeoPoint(55.7558, 37.6173).KilometresTo(new GeoPoint(39.9042, 116.4074)), 5780, 5810);
        Assert.InRange(new GeoPoint(0, 179.5).KilometresTo(new GeoPoint(0, -179.5)), 111, 112);
    }

    [Fact]
    public void A_distance_is_the_same_both_ways_and_never_more_than_half_round_the_earth() => Gen.Select(points, points).Sample(static (a, b) =>
    {
        Assert.Equal(a.KilometresTo(b), b.KilometresTo(a), 6);
        Assert.InRange(a.KilometresTo(b), 0, 20_016);
        Assert.Equal(0, a.KilometresTo(a), 6);
    });

    private Task<string> Send(string latitude, string longitude) => accounts.Plain.Send(PlatformMessage.Of(
        "oL" + latitude, "location", 1_795_000_000, PlatformMessage.NextId(), ("Location_X", latitude), ("Location_Y", longitude), ("Scale", "20"), ("Label", "")));
}
