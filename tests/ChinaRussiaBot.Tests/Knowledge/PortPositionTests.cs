using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Tests.Knowledge;

/// <summary>Pins on the map: written by hand, so held against each other.</summary>
public sealed class PortPositionTests
{
    private const double SamePlace = 1;

    public static TheoryData<string> Pinned => [.. RealKnowledge.Base.Ports.Where(static port => port.Location is not null).Select(static port => port.Id)];

    [Theory]
    [MemberData(nameof(Pinned))]
    public void A_pin_of_a_town_lies_where_the_town_lies(string id)
    {
        Port port = Assert.IsType<Port>(RealKnowledge.Base.Item(id));
        GeoPoint pin = Assert.NotNull(GeoPoint.Of((double)port.Location!.Latitude, (double)port.Location.Longitude));
        Assert.True(port.Location.IsTown, "The position of the crossing itself needs a source that gives it.");
        Assert.InRange(pin.KilometresTo(port.Place!.Location!.Value), 0, SamePlace);
    }

    [Fact]
    public void Every_town_of_a_port_lies_along_the_border_and_in_the_order_of_the_border()
    {
        // From the sea up the Ussuri, and from Khabarovsk up the Amur and the Argun: each of the two rows of towns goes one way.
        string[] north = ["hunchun", "dongning", "suifenhe", "mishan", "hulin", "raohe", "fuyuan"];
        string[] west = ["fuyuan", "tongjiang", "luobei", "jiayin", "xunke", "heihe", "huma", "mohe", "shiwei", "heishantou", "manzhouli"];
        GeoPoint[] northern = [.. north.Select(At)];
        GeoPoint[] western = [.. west.Select(At)];
        Assert.Equal(northern.OrderBy(static point => point.Latitude), northern);
        Assert.Equal(western.OrderByDescending(static point => point.Longitude), western);
        // Fuyuan, where the rows meet, once.
        GeoPoint[] border = [.. northern, .. western.Skip(1)];
        Assert.All(border.Zip(border.Skip(1)), static pair => Assert.InRange(pair.First.KilometresTo(pair.Second), 5, 400));
    }

    private static GeoPoint At(string town) => Assert.NotNull(RealKnowledge.Base.Name(town)?.Location);
}
