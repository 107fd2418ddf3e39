using System.Buffers.Binary;
using System.Buffers.Text;
using System.Formats.Cbor;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Towngreen.Web.Tests.Features.Accounts;

/// <summary>A security key in software: one ES256 key pair, its owner always present and recognised (WebAuthn level 3, attestation "none").</summary>
internal sealed class SoftwareAuthenticator : IDisposable
{
    private const byte PresentAndVerified = 0x01 | 0x04;

    private const byte HoldsNewCredential = 0x40;

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(16);

    private byte[] _owner = [];
    private uint _uses;

    /// <summary>What a browser answers to <c>navigator.credentials.create</c>.</summary>
    public string Create(string options, string origin)
    {
        var asked = JsonNode.Parse(options)!;
        _owner = Base64Url.DecodeFromChars(asked["user"]!["id"]!.GetValue<string>());
        var client = ClientData("webauthn.create", asked, origin);
        return Answer(new JsonObject
        {
            ["clientDataJSON"] = Encode(client),
            ["attestationObject"] = Encode(Attestation(AuthenticatorData(asked["rp"]!["id"]?.GetValue<string>() ?? new Uri(origin).Host, withCredential: true))),
            ["transports"] = new JsonArray("internal"),
        });
    }

    /// <summary>What a browser answers to <c>navigator.credentials.get</c>.</summary>
    public string Get(string options, string origin)
    {
        var asked = JsonNode.Parse(options)!;
        var client = ClientData("webauthn.get", asked, origin);
        var data = AuthenticatorData(asked["rpId"]?.GetValue<string>() ?? new Uri(origin).Host, withCredential: false);
        var signature = _key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Answer(new JsonObject
        {
            ["clientDataJSON"] = Encode(client),
            ["authenticatorData"] = Encode(data),
            ["signature"] = Encode(signature),
            ["userHandle"] = Encode(_owner),
        });
    }

    public void Dispose() => _key.Dispose();

    private static string Encode(byte[] bytes) => Base64Url.EncodeToString(bytes);

    private static byte[] ClientData(string type, JsonNode asked, string origin) => JsonSerializer.SerializeToUtf8Bytes(
        new { type, challenge = asked["challenge"]!.GetValue<string>(), origin, crossOrigin = false });

    private static byte[] Attestation(byte[] data)
    {
        var cbor = new CborWriter(CborConformanceMode.Ctap2Canonical);
        cbor.WriteStartMap(3);
        cbor.WriteTextString("fmt");
        cbor.WriteTextString("none");
        cbor.WriteTextString("attStmt");
        cbor.WriteStartMap(0);
        cbor.WriteEndMap();
        cbor.WriteTextString("authData");
        cbor.WriteByteString(data);
        cbor.WriteEndMap();
        return cbor.Encode();
    }

    private string Answer(JsonObject response) => new JsonObject
    {
        ["id"] = Encode(_id),
        ["rawId"] = Encode(_id),
        ["type"] = "public-key",
        ["response"] = response,
        ["clientExtensionResults"] = new JsonObject(),
        ["authenticatorAttachment"] = "platform",
    }.ToJsonString();

    private byte[] AuthenticatorData(string site, bool withCredential)
    {
        var counter = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(counter, ++_uses);
        byte[] head = [.. SHA256.HashData(Encoding.UTF8.GetBytes(site)), (byte)(PresentAndVerified | (withCredential ? HoldsNewCredential : 0)), .. counter];
        return withCredential ? [.. head, .. new byte[16], 0, (byte)_id.Length, .. _id, .. PublicKey()] : head;
    }

    /// <summary>As COSE writes it: EC2, ES256, P-256, x, y.</summary>
    private byte[] PublicKey()
    {
        var point = _key.ExportParameters(includePrivateParameters: false).Q;
        var cbor = new CborWriter(CborConformanceMode.Ctap2Canonical);
        cbor.WriteStartMap(5);
        foreach (var (label, value) in new[] { (1, 2), (3, -7), (-1, 1) })
        {
            cbor.WriteInt32(label);
            cbor.WriteInt32(value);
        }

        cbor.WriteInt32(-2);
        cbor.WriteByteString(point.X!);
        cbor.WriteInt32(-3);
        cbor.WriteByteString(point.Y!);
        cbor.WriteEndMap();
        return cbor.Encode();
    }
}
