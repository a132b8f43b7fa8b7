namespace ChinaRussiaBot;

/// <summary>The two languages of the product. Closed on purpose: a switch over it has no default arm.</summary>
public enum Language
{
    /// <summary>Chinese, written in Simplified characters.</summary>
    Chinese,

    /// <summary>Russian.</summary>
    Russian,
}
