namespace ChinaRussiaBot.Questions;

/// <summary>One mention of China or Russia and its role.</summary>
internal readonly record struct CountryMention(int At, Country Country, CountryRole Role);
