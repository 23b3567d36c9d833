"""QLoRA on tiny random Phi, GPT-2, Llama, Mistral and Qwen2: load, train, score, save, attach."""

import json
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from medlib.benchmark.loglikelihood import score_options
from medlib.files import InputError, hash_tree, write_json
from medlib.records import make
from medlib.tuning import models, sft, tokens
from medlib.tuning.adapters import _is_linear

ARCHITECTURES = ("phi", "gpt2", "llama", "mistral", "qwen2")
TEMPLATES = {"phi": "plain", "gpt2": "plain", "llama": "llama3", "mistral": "chat", "qwen2": "chat"}
LINEAR = {  # of one block, as each architecture calls them
    "phi": ["q_proj", "k_proj", "v_proj", "dense", "fc1", "fc2"],
    "gpt2": ["attn.c_attn", "attn.c_proj", "mlp.c_fc", "mlp.c_proj"],
    "llama": ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"],
}
LINEAR |= {"mistral": LINEAR["llama"], "qwen2": LINEAR["llama"]}
SETTINGS = sft.Settings(rank=4, learning_rate=1e-2, epochs=1, batch_size=4, save_steps=50, seed=3)
RECORDS = [
    make("folder", str(n), question=f"What is given for {sign}?", answer=f"Give {drug} at once.")
    for n, (sign, drug) in enumerate(
        [("fever", "aspirin"), ("a rash", "insulin"), ("cough", "heparin"), ("pain", "metformin")]
        * 3
    )
]
CONTEXTS = ["What is given for fever?", "Which drug helps?", "x"]
OPTIONS = [[" aspirin", " insulin and heparin"], [" a", " b", " c"], [" warfarin", " rash"]]


def scores(model, tokenizer):
    return [v for row in score_options(model, tokenizer, CONTEXTS, OPTIONS) for v in row]


def trained(base, where, settings=SETTINGS, precision="nf4"):
    """Return (loaded, model) after train, evaluation and train again."""
    loaded = models.load(base, precision=precision)
    model = sft.add_adapter(loaded, settings)
    encoded, too_long = tokens.examples(loaded.tokenizer, RECORDS, max_length=128)
    assert not too_long
    for part in ("first", "second"):  # biased 4-bit layers crash in the second on some processors
        history = sft.fit(model, loaded.tokenizer, encoded, encoded[:2], settings, where / part)
        assert history["eval_loss"].dropna().iloc[-1] < history["eval_loss"].iloc[0]
    return loaded, model


@pytest.fixture(scope="module")
def adapters(tiny, tmp_path_factory):
    """Return made(architecture): (base folder, adapter folder, scores of the model in memory)."""
    made = {}

    def get(architecture):
        if architecture not in made:
            place = tmp_path_factory.mktemp(architecture)
            base = tiny(architecture, TEMPLATES[architecture])
            loaded, model = trained(base, place)
            models.save_adapter(model, place / "adapter", base=base)
            made[architecture] = base, place / "adapter", scores(model, loaded.tokenizer)
        return made[architecture]

    return get


def linear4bit(model):
    return {n: m for n, m in model.named_modules() if type(m).__name__ == "Linear4bit"}


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_every_linear_layer_but_the_output_is_nf4_twice_quantised(tiny, architecture):
    loaded = models.load(tiny(architecture, TEMPLATES[architecture]))
    found = linear4bit(loaded.model)
    names = {name for name in found}
    assert len(names) == 2 * len(LINEAR[architecture])
    assert all(any(n.endswith(f".{end}") for n in names) for end in LINEAR[architecture])
    for module in found.values():
        assert module.weight.quant_state.quant_type == "nf4" and module.weight.quant_state.nested
    left = {n for n, m in loaded.model.named_modules() if _is_linear(m)} - names
    assert left == {"lm_head"}
    assert loaded.dtype.startswith("nf4+")


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_four_bit_weights_stand_for_the_saved_ones(tiny, architecture):
    # GPT-2's Conv1D keeps its weight the other way round: a missed turn would show here
    import torch
    from bitsandbytes.functional import dequantize_4bit

    base = tiny(architecture, TEMPLATES[architecture])
    plain = dict(models.load(base, precision="fp32").model.named_modules())
    for name, module in linear4bit(models.load(base).model).items():
        was = plain[name].weight.detach().cpu()
        was = was.T if type(plain[name]).__name__ == "Conv1D" else was
        now = dequantize_4bit(module.weight.data, module.weight.quant_state).float().cpu()
        assert now.shape == was.shape
        assert torch.nn.functional.cosine_similarity(now.flatten(), was.flatten(), dim=0) > 0.95
        if plain[name].bias is not None:
            assert torch.equal(module.bias.float().cpu(), plain[name].bias.cpu())


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_trained_evaluated_trained_again_saved_and_attached_scores_the_same(adapters, architecture):
    base, adapter, in_memory = adapters(architecture)
    loaded = models.load(base)
    before = scores(loaded.model, loaded.tokenizer)
    attached = models.attach_adapter(loaded, adapter)
    after = scores(attached, loaded.tokenizer)
    assert after == pytest.approx(in_memory, abs=1e-5)
    assert max(abs(a - b) for a, b in zip(after, before, strict=True)) > 0.1
    assert not attached.training


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_adapter_is_on_the_linear_layers_alone_and_zero_before_training(tiny, architecture):
    loaded = models.load(tiny(architecture, TEMPLATES[architecture]))
    before = scores(loaded.model, loaded.tokenizer)
    model = sft.add_adapter(loaded, SETTINGS)
    grown = {n.split(".lora_A")[0] for n, _ in model.named_parameters() if ".lora_A" in n}
    assert len(grown) == 2 * len(LINEAR[architecture])
    assert all(".lora_" in n for n, p in model.named_parameters() if p.requires_grad)
    assert scores(model.eval(), loaded.tokenizer) == pytest.approx(before, abs=1e-5)


def test_counts_are_of_numbers_not_of_packed_bytes(tiny):
    four = sft.count_parameters(models.load(tiny("llama")).model)[1]
    assert four == sft.count_parameters(models.load(tiny("llama"), precision="fp32").model)[1]
    loaded = models.load(tiny("gpt2"))
    model = sft.add_adapter(loaded, SETTINGS)
    config = sft.describe(SETTINGS, loaded, model)
    shapes = {"c_attn": (48, 144), "c_proj": (48, 48), "c_fc": (48, 192)}
    a_block = sum(4 * (i + o) for i, o in shapes.values()) + 4 * (192 + 48)
    assert config["trainable_parameters"] == 2 * a_block
    plain = models.load(tiny("gpt2"), precision="fp32").model
    assert config["all_parameters"] == plain.num_parameters() + 2 * a_block
    assert json.dumps(config, allow_nan=False)


def test_adapter_bytes_follow_the_seed(adapters, tiny, tmp_path):
    from dataclasses import replace

    base, adapter, _ = adapters("gpt2")
    for seed, same in ((SETTINGS.seed, True), (SETTINGS.seed + 1, False)):
        _, model = trained(base, tmp_path / f"run{seed}", replace(SETTINGS, seed=seed))
        models.save_adapter(model, tmp_path / f"adapter{seed}", base=base)
        assert (hash_tree(tmp_path / f"adapter{seed}") == hash_tree(adapter)) == same


def test_adapter_config_does_not_depend_on_the_process(adapters, tmp_path):
    # peft writes the layers as a set, whose order changes with PYTHONHASHSEED
    base, adapter, _ = adapters("gpt2")
    config = json.loads((adapter / "adapter_config.json").read_text())
    assert config["target_modules"] == sorted(config["target_modules"])
    assert list(config) == sorted(config)
    assert config["base_model_name_or_path"] == base
    assert not list(adapter.glob("*.bin")) and (adapter / "adapter_model.safetensors").exists()


@pytest.mark.parametrize("damage", ["flipped", "cut", "gone", "config", "manifest", "empty"])
def test_damaged_adapter_is_refused_and_named(adapters, tmp_path, damage):
    base, adapter, _ = adapters("gpt2")
    copy = shutil.copytree(adapter, tmp_path / "adapter")
    weights = copy / "adapter_model.safetensors"
    content = bytearray(weights.read_bytes())
    content[-5] ^= 1
    names = {"config": "adapter_config.json", "manifest": "manifest.json", "empty": "manifest.json"}
    match damage:
        case "flipped":
            weights.write_bytes(content)
        case "cut":
            weights.write_bytes(content[:-100])
        case "gone":
            weights.unlink()
        case "config":
            (copy / "adapter_config.json").write_text("{}")
        case "manifest":
            (copy / "manifest.json").write_text('{"base": ')
        case "empty":
            (copy / "manifest.json").write_text("{}")
    with pytest.raises(InputError, match=names.get(damage, "adapter_model.safetensors")) as caught:
        models.attach_adapter(models.load(base), copy)
    assert "\n" not in str(caught.value)


def test_adapter_of_another_base_is_refused_and_both_are_named(adapters, tiny):
    _, adapter, _ = adapters("gpt2")
    other = tiny("gpt2", "chat")  # the same weights with another template are another base
    with pytest.raises(InputError, match="another base") as caught:
        models.attach_adapter(models.load(other), adapter)
    assert TEMPLATES["gpt2"] in str(caught.value) and other in str(caught.value)


@pytest.mark.parametrize(
    ("target", "told"), [("q_porj", "did you mean 'q_proj'"), ("c_atn", "known: ")]
)
def test_unknown_target_module_names_the_nearest(tiny, target, told):
    from dataclasses import replace

    settings = replace(SETTINGS, target_modules=["v_proj", target])
    with pytest.raises(InputError, match=told.replace("?", r"\?")) as caught:
        sft.add_adapter(models.load(tiny("llama")), settings)
    assert target in str(caught.value)


def test_named_target_modules_get_the_adapter_and_no_others(tiny):
    from dataclasses import replace

    model = sft.add_adapter(
        models.load(tiny("llama")), replace(SETTINGS, target_modules=["q_proj", "v_proj"])
    )
    grown = {n.split(".lora_")[0].rsplit(".", 1)[1] for n, _ in model.named_parameters()
             if ".lora_" in n}  # fmt: skip
    assert grown == {"q_proj", "v_proj"}


def test_pickle_weights_are_refused_and_named_before_torch_reads_them(tiny, tmp_path):
    place = shutil.copytree(tiny("gpt2"), tmp_path / "pickle")
    (place / "model.safetensors").unlink()
    (place / "pytorch_model.bin").write_bytes(b"cos\nsystem\n(S'touch RAN'\ntR.")
    with pytest.raises(InputError, match="pytorch_model.bin"):
        models.load(str(place))
    assert not Path("RAN").exists()


@pytest.mark.parametrize(
    ("name", "told"),
    [("tinny", "no model 'tinny'"), ("./nowhere", "nowhere"), ("a/b/c", "no model"),
     ("bad name/x", "no model"), ("", "no config.json")],
)  # fmt: skip
def test_a_name_that_is_no_model_is_refused(name, told, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match=told):
        models.resolve(name)


def test_a_folder_without_config_and_an_unknown_precision_are_refused(tiny, tmp_path):
    (tmp_path / "model.safetensors").write_bytes(b"")
    with pytest.raises(InputError, match="config.json"):
        models.resolve(str(tmp_path))
    with pytest.raises(InputError, match="'nf5'"):
        models.load(tiny("gpt2"), precision="nf5")


def test_context_length_is_read_without_torch(tiny, tmp_path):
    assert {models.context_length(tiny(a)) for a in ARCHITECTURES} == {128}
    write_json(tmp_path / "config.json", {})
    (tmp_path / "model.safetensors").touch()
    assert models.context_length(str(tmp_path)) == 1024


def test_tokenizer_without_padding_pads_with_its_end_and_without_end_is_refused(tiny, tmp_path):
    tokenizer = models.load_tokenizer(tiny("gpt2"))
    assert tokenizer.pad_token == tokenizer.eos_token == "</s>"
    tokenizer.eos_token = None
    tokenizer.save_pretrained(tmp_path)
    with pytest.raises(InputError, match="end-of-sequence"):
        models.load_tokenizer(str(tmp_path))


ASK = "import sys; from medlib.tuning import models; models.resolve('owner/some-model')"


def ask_hub(endpoint, home, **more):
    """Return the last line of stderr of resolving a model that is not here."""
    environment = os.environ | {"HF_ENDPOINT": endpoint, "HF_HOME": str(home)} | more
    done = subprocess.run(
        [sys.executable, "-c", ASK], env=environment, check=False, capture_output=True, text=True
    )
    assert done.returncode == 1
    return done.stderr.strip().splitlines()[-1]


@pytest.mark.parametrize("hub", ["closed", "silent", "offline"])
@pytest.mark.usefixtures("hang_guard")
def test_unreachable_hub_is_refused_in_one_line(tmp_path, hub):
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        if hub != "closed":
            server.listen()  # takes the connection and never answers
        endpoint = f"http://127.0.0.1:{server.getsockname()[1]}"
        offline = {"HF_HUB_OFFLINE": "1"} if hub == "offline" else {"HF_HUB_OFFLINE": "0"}
        line = ask_hub(endpoint, tmp_path, **offline)
    assert line.startswith("medlib.files.InputError: model 'owner/some-model' is not on this")
    assert "medlib fetch owner/some-model" in line and "HF_HOME" in line


def test_a_hub_without_the_model_is_refused_in_one_line(tmp_path):
    from http.server import BaseHTTPRequestHandler, HTTPServer
    from threading import Thread

    class Hub(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(404 if "some-model" in self.path else 200)
            self.send_header("X-Error-Code", "RepoNotFound")
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_HEAD = do_GET

        def log_message(self, *_):
            pass

    with HTTPServer(("127.0.0.1", 0), Hub) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        endpoint = f"http://127.0.0.1:{server.server_port}"
        line = ask_hub(endpoint, tmp_path, HF_HUB_OFFLINE="0")
        server.shutdown()
    assert "model 'owner/some-model' cannot be had from the hub" in line and "HF_TOKEN" in line
