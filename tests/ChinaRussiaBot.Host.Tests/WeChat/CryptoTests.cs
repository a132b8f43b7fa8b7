using System.Text;
using ChinaRussiaBot.Host.Channels.WeChat.Security;
using ChinaRussiaBot.WeChatPlatform;
using CsCheck;

namespace ChinaRussiaBot.Host.Tests.WeChat;

public sealed class CryptoTests
{
    private const string Key = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    private const string App = "wx0123456789abcdef";

    private static readonly Gen<string> texts = Gen.OneOf(Gen.String[0, 400], Gen.String[One.Of('中', '俄', 'ж', '<', ']', '>', ' ', 'a', '\n'), 0, 400]).Select(static text => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));

    // A vector that another project publishes: token 123456, a key whose last bits are not zero.
    private const string VectorKey = "kWxPEV2UEDyxWpmPdKC3F4dgPDmOvfKX1HGnEUDS1aR";
    private const string VectorApp = "wx49f0ab532d5d035a";
    private const string VectorEcho = "4ByGGj+sVCYcvGeQYhaKIk1o0pQRNbRjxybjTGblXrBaXlTXeOo1+bXFXDQQb1o6co6Yh9Bv41n7hOchLF6p+Q==";

    [Fact]
    public void Published_vectors_hold()
    {
        Assert.Equal("dd6b9c95b495b3f7e2901bfbc76c664930ffdb96", WeChatSignature.Of("123456", "1411443780", "437374425", VectorEcho));
        Assert.Equal("5927782489442352469", new WeChatCipher(VectorKey, VectorApp).Decrypt(VectorEcho));
        Assert.Null(new WeChatCipher(VectorKey, "wxffffffffffffffff").Decrypt(VectorEcho));
    }

    [Fact]
    public void Parts_of_a_signature_are_sorted_by_their_bytes()
    {
        // A culture would put a_token before B.
        Assert.Equal(PlatformCrypto.Sign("1409659813", "B+/=x", "a_token"), WeChatSignature.Of("a_token", "1409659813", "B+/=x"));
        Assert.True(WeChatSignature.Matches(WeChatSignature.Of("a", "b").ToUpperInvariant(), "b", "a"));
        Assert.False(WeChatSignature.Matches(null, "a"));
        Assert.False(WeChatSignature.Matches(WeChatSignature.Of("a")[..39], "a"));
    }

    [Fact]
    public void What_the_platform_encrypts_is_read_and_the_other_way_round() => texts.Sample(text =>
    {
        WeChatCipher cipher = new(Key, App);
        Assert.Equal(text, cipher.Decrypt(PlatformCrypto.Encrypt(text, Key, App)));
        Assert.Equal((text, App), PlatformCrypto.Decrypt(cipher.Encrypt(text), Key));
        Assert.Equal(cipher.Encrypt(text), cipher.Encrypt(text));
    });

    [Fact]
    public void Every_length_of_padding_is_taken()
    {
        WeChatCipher cipher = new(Key, App);
        foreach (string text in Enumerable.Range(0, 65).Select(static length => new string('x', length)))
            Assert.Equal(text, cipher.Decrypt(PlatformCrypto.Encrypt(text, Key, App)));
    }

    [Fact]
    public void What_was_changed_on_the_way_is_refused_or_says_something_else_but_breaks_nothing() => Gen.Select(texts, Gen.Int[0, 10_000], Gen.Int[1, 255]).Sample((text, at, change) =>
    {
        byte[] encrypted = Convert.FromBase64String(PlatformCrypto.Encrypt(text, Key, App));
        encrypted[at % encrypted.Length] ^= (byte)change;
        Assert.NotEqual(text.Length == 0 ? "x" : text, at % encrypted.Length >= encrypted.Length - 32 ? new WeChatCipher(Key, App).Decrypt(Convert.ToBase64String(encrypted)) : null);
    });

    [Theory]
    [InlineData("")]
    [InlineData("====")]
    [InlineData("not base64!")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA==")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    public void Rubbish_is_refused(string encrypted) => Assert.Null(new WeChatCipher(Key, App).Decrypt(encrypted));

    [Fact]
    public void Rubbish_of_the_right_length_is_refused() => Gen.Byte.Array[32, 96].Sample(static bytes =>
        Assert.Null(new WeChatCipher(Key, App).Decrypt(Convert.ToBase64String(bytes.AsSpan(0, bytes.Length / 16 * 16)))));
}
