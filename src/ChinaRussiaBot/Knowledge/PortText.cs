namespace ChinaRussiaBot.Knowledge;

/// <summary>The text of a port: the same words on its source page, in quotes and in answers. Pure.</summary>
public static class PortText
{
    /// <summary>Names, counterpart, region and modes in one sentence, then status.</summary>
    public static string Card(Port port, Language language)
    {
        string modes = Modes(port.Modes, language);
        return language switch
        {
            Language.Chinese => port.Region is null
                ? $"{port.Name.Chinese}（{port.Province.Name.Chinese}），{modes}。{port.Status.Chinese}"
                : $"{port.Name.Chinese}（{port.Province.Name.Chinese}）对应俄方{port.Counterpart.Chinese}（{port.Region.Name.Chinese}），{modes}。{port.Status.Chinese}",
            Language.Russian => port.Region is null
                ? $"{port.Name.Russian} ({port.Province.Name.Russian}); вид: {modes}. {port.Status.Russian}"
                : $"{port.Name.Russian} ({port.Province.Name.Russian}) — с российской стороны {port.Counterpart.Russian} ({port.Region.Name.Russian}); вид: {modes}. {port.Status.Russian}",
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
        TransportMode.Cableway => new("跨境索道", "канатная дорога"),
    };
}
