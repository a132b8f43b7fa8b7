namespace ChinaRussiaBot.Knowledge;

/// <summary>The text of a port: the same words on its source page, in quotes and in answers. Pure.</summary>
public static class PortText
{
    /// <summary>Where it is and what is opposite, what passes, then its status.</summary>
    public static string Card(Port port, Language language) => language switch
    {
        Language.Chinese => $"{Place(port, language)}。{Handles(port, language)}{port.Status.Chinese}",
        Language.Russian => $"{Place(port, language)}. {Handles(port, language)}{port.Status.Russian}",
    };

    /// <summary>The name, with the way of transport where the name does not tell it.</summary>
    public static string Title(Port port, Language language)
    {
        string name = port.Name[language];
        return port.Modes.Count == 0 || port.Modes.Any(mode => name.Contains(Mode(mode)[language], StringComparison.OrdinalIgnoreCase)) ? name : language switch
        {
            Language.Chinese => $"{name}（{Mode(port.Modes[0]).Chinese}）",
            Language.Russian when name.EndsWith(')') => $"{name[..^1]}, {Mode(port.Modes[0]).Russian})",
            Language.Russian => $"{name} ({Mode(port.Modes[0]).Russian})",
        };
    }

    /// <summary>What a volume is of: the port's name, then the label.</summary>
    public static BilingualText Of(Port port, PortVolume volume) => new(
        $"{Title(port, Language.Chinese)}，{volume.Label.Chinese}",
        $"{Title(port, Language.Russian)}. {volume.Label.Russian}");

    /// <summary>Name, province, place and region opposite, ways of the other seasons.</summary>
    public static string Place(Port port, Language language)
    {
        string[] others = [.. port.Modes.Skip(1).Select(mode => Mode(mode)[language])];
        return language switch
        {
            Language.Chinese => $"{Title(port, language)}位于{port.Province.Name.Chinese}"
                + (port.Region is null ? "" : $"，对面是俄罗斯{port.Region.Name.Chinese}的{port.Counterpart.Chinese}")
                + (others.Length == 0 ? "" : $"；另有{string.Join('、', others)}")
                + (State(port) is { } state ? $"；{state.Chinese}" : ""),
            Language.Russian => $"{Title(port, language)}, {port.Province.Name.Russian}"
                + (port.Region is null ? "" : $" — {port.Counterpart.Russian}, {port.Region.Name.Russian}")
                + (others.Length == 0 ? "" : $"; также {string.Join(", ", others)}")
                + (State(port) is { } state ? $"; {state.Russian}" : ""),
        };
    }

    /// <summary>The modes as a list in words.</summary>
    public static string Modes(IEnumerable<TransportMode> modes, Language language) => language switch
    {
        Language.Chinese => string.Join('、', modes.Select(mode => Mode(mode)[language])),
        Language.Russian => string.Join(", ", modes.Select(mode => Mode(mode)[language])),
    };

    /// <summary>The word for a mode.</summary>
    public static BilingualText Mode(TransportMode mode) => mode switch
    {
        TransportMode.Rail => new("铁路", "железнодорожный"),
        TransportMode.Road => new("公路", "автомобильный"),
        TransportMode.River => new("水运", "речной"),
        TransportMode.Air => new("航空", "воздушный"),
        TransportMode.IceRoad => new("冬季冰上通道", "зимняя ледовая переправа"),
        TransportMode.Pontoon => new("冬季浮箱固冰通道", "зимний понтонный мост"),
        TransportMode.Hovercraft => new("气垫船", "суда на воздушной подушке"),
        TransportMode.Cableway => new("索道", "канатная дорога"),
    };

    /// <summary>That it is closed, unused or being built, in a word; null for the others, and where the name says it.</summary>
    public static BilingualText? State(Port port) => port.State switch
    {
        PortState.Working => null,
        PortState.Closed => new("停运", "закрыт"),
        PortState.Unused => new("基本未使用", "почти не используется"),
        PortState.Building => port.Name.Chinese.Contains("在建", StringComparison.Ordinal) ? null : new("在建", "строится"),
        PortState.Unclear => null,
    };

    private static string Handles(Port port, Language language) => (port.Freight, port.Passengers) switch
    {
        (true, true) => new BilingualText("办理货运和客运。", "Грузы и пассажиры. ")[language],
        (true, _) => new BilingualText("只办理货运。", "Только грузы. ")[language],
        (_, true) => new BilingualText("只办理客运。", "Только пассажиры. ")[language],
        _ => "",
    };
}
