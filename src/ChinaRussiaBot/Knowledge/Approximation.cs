namespace ChinaRussiaBot.Knowledge;

/// <summary>How exactly a source states a value.</summary>
public enum Approximation
{
    /// <summary>As stated.</summary>
    Exact,

    /// <summary>"About".</summary>
    About,

    /// <summary>"Over".</summary>
    Over,

    /// <summary>"Almost", "under".</summary>
    Under,
}
