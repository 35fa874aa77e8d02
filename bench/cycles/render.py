"""Renders an exchanged scene with Blender's Cycles on the CPU.

    blender -b -noaudio --factory-startup -t THREADS -P render.py -- FOLDER SAMPLES SAMPLES_OF_REFERENCE

FOLDER holds scene.glb, scene.json and sky.exr. Writes FOLDER/noisy.exr and .pfm, and FOLDER/reference.exr and .pfm
(linear radiance). Says what it does in lines that begin with "photoplay"; seconds are CPU seconds of the process, all
threads together. Settings are Cycles' defaults but for: a fixed number of samples, the scene's limit on bounces, no
clamp on bright light, and a pixel filter of the same width as the other renderer's.
"""
import array
import json
import math
import os
import sys
import time

import bpy
import numpy
from mathutils import Matrix, Vector

# The glTF import of Blender 3.4 uses a name that later versions of numpy do not have.
if "bool" not in vars(numpy):
    numpy.bool = bool

folder, samples, reference_samples = sys.argv[sys.argv.index("--") + 1:][:3]
with open(os.path.join(folder, "scene.json"), encoding="utf-8") as f:
    sheet = json.load(f)


def say(what, **numbers):
    print("photoplay " + json.dumps(dict(what=what, **numbers)), flush=True)


def turned(v):
    """From glTF's y up to Blender's z up."""
    return Vector((v[0], -v[2], v[1]))


def split(colour):
    """A colour of at most 1 and its strength."""
    most = max(max(colour), 1e-12)
    return [c / most for c in colour], most


def load_model():
    for thing in list(bpy.data.objects):
        bpy.data.objects.remove(thing)
    bpy.ops.import_scene.gltf(filepath=os.path.join(folder, "scene.glb"))
    scene.camera = next(o for o in scene.objects if o.type == "CAMERA")
    scene.camera.animation_data_clear()
    lens, camera = sheet["lens"], scene.camera.data
    camera.sensor_fit = "HORIZONTAL"
    camera.sensor_width = lens["sensorWidthMm"]
    camera.lens = lens["focalLengthMm"]
    camera.clip_start, camera.clip_end = 0.001, 1e5
    if lens["fStop"] > 0:
        camera.dof.use_dof = True
        camera.dof.aperture_fstop = lens["fStop"]
        camera.dof.focus_distance = lens["focusDistance"]


def add_sky():
    world = bpy.data.worlds.new("sky")
    scene.world = world
    world.use_nodes = True
    nodes, links = world.node_tree.nodes, world.node_tree.links
    nodes.clear()
    picture = nodes.new("ShaderNodeTexEnvironment")
    picture.image = bpy.data.images.load(os.path.join(folder, sheet["sky"]))
    picture.image.colorspace_settings.name = "Non-Color"
    background, output = nodes.new("ShaderNodeBackground"), nodes.new("ShaderNodeOutputWorld")
    links.new(picture.outputs["Color"], background.inputs["Color"])
    links.new(background.outputs["Background"], output.inputs["Surface"])


def add_light(name, kind, colour, strength):
    light = bpy.data.lights.new(name, kind)
    light.color, light.energy = colour, strength
    thing = bpy.data.objects.new(name, light)
    scene.collection.objects.link(thing)
    return thing, light


def add_sun(sun):
    colour, strength = split(sun["irradiance"])
    thing, light = add_light("sun", "SUN", colour, strength)
    light.angle = 2 * max(1e-3, sun["angularRadius"])
    thing.rotation_mode = "QUATERNION"
    thing.rotation_quaternion = turned(sun["to"]).to_track_quat("Z", "Y")


def add_lamp(number, lamp):
    colour, strength = split(lamp["intensity"])
    sphere = lamp["form"] == "sphere"
    power = strength * math.pi * (4 if sphere else 1)
    thing, light = add_light("lamp %d" % number, "POINT" if sphere else "AREA", colour, power)
    if sphere:
        light.shadow_soft_size = lamp["radius"]
    else:
        light.shape = "DISK" if lamp["form"] == "disk" else "RECTANGLE"
        light.size, light.size_y = 2 * lamp["radius"], 2 * lamp["halfHeight"]
    columns = [turned(lamp["place"][i:i + 3]) for i in range(0, 12, 3)]
    place = Matrix.Identity(4)
    for row in range(3):
        for column in range(4):
            place[row][column] = columns[column][row]
    thing.matrix_world = place


def add_fog(number, fog):
    # The faces look outwards, or what leaves the fog would enter it.
    xs, ys, zs = (sorted(pair) for pair in zip(turned(fog["low"]), turned(fog["high"])))
    corners = [(x, y, z) for x in xs for y in ys for z in zs]
    faces = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
    mesh = bpy.data.meshes.new("fog %d" % number)
    mesh.from_pydata(corners, [], faces)
    material = bpy.data.materials.new("fog")
    material.use_nodes = True
    nodes, links = material.node_tree.nodes, material.node_tree.links
    nodes.clear()
    scatter, absorb = nodes.new("ShaderNodeVolumeScatter"), nodes.new("ShaderNodeVolumeAbsorption")
    both, output = nodes.new("ShaderNodeAddShader"), nodes.new("ShaderNodeOutputMaterial")
    albedo = fog["albedo"]
    scatter.inputs["Color"].default_value = (*albedo, 1)
    scatter.inputs["Density"].default_value = fog["extinction"]
    scatter.inputs["Anisotropy"].default_value = fog["anisotropy"]
    # Absorption is density * (1 - colour): together with scattering it makes up the extinction.
    absorb.inputs["Color"].default_value = (*albedo, 1)
    absorb.inputs["Density"].default_value = fog["extinction"]
    links.new(scatter.outputs[0], both.inputs[0])
    links.new(absorb.outputs[0], both.inputs[1])
    links.new(both.outputs[0], output.inputs["Volume"])
    mesh.materials.append(material)
    scene.collection.objects.link(bpy.data.objects.new("fog %d" % number, mesh))


def set_up():
    scene.render.engine = "CYCLES"
    scene.render.resolution_x, scene.render.resolution_y = sheet["width"], sheet["height"]
    scene.render.resolution_percentage = 100
    scene.render.use_motion_blur = False
    scene.render.image_settings.file_format = "OPEN_EXR"
    scene.render.image_settings.color_depth = "32"
    scene.render.image_settings.color_mode = "RGB"
    scene.render.image_settings.exr_codec = "NONE"
    scene.view_settings.view_transform = "Raw"
    cycles = scene.cycles
    cycles.device = "CPU"
    cycles.use_adaptive_sampling = False
    cycles.use_denoising = False
    cycles.time_limit = 0
    bounces = sheet["bounces"]
    cycles.max_bounces = bounces
    if sheet.get("fogs"):
        cycles.diffuse_bounces = cycles.glossy_bounces = cycles.volume_bounces = bounces
    cycles.sample_clamp_direct = cycles.sample_clamp_indirect = 0
    # A Gaussian of the deviation of a tent of radius 0.85 pixels: Cycles' width is twelve deviations.
    cycles.pixel_filter_type = "GAUSSIAN"
    cycles.filter_width = 12 * 0.85 / math.sqrt(6)


def write_pfm(exr, pfm):
    image = bpy.data.images.load(exr)
    image.colorspace_settings.name = "Non-Color"
    pixels = array.array("f", bytes(4 * len(image.pixels)))
    image.pixels.foreach_get(pixels)
    channels = image.channels
    rgb = array.array("f", bytes(12 * sheet["width"] * sheet["height"]))
    for c in range(3):
        rgb[c::3] = pixels[c::channels]
    with open(pfm, "wb") as out:
        out.write(b"PF\n%d %d\n-1.0\n" % (sheet["width"], sheet["height"]))
        rgb.tofile(out)
    bpy.data.images.remove(image)


def render(name, count, seed):
    say("rendering", name=name, samples=count)
    scene.cycles.samples, scene.cycles.seed = count, seed
    began = time.process_time()
    bpy.ops.render.render()
    seconds = time.process_time() - began
    exr = os.path.join(folder, name + ".exr")
    bpy.data.images["Render Result"].save_render(exr)
    write_pfm(exr, os.path.join(folder, name + ".pfm"))
    say("rendered", name=name, samples=count, seconds=seconds)


scene = bpy.context.scene
say("loading")
load_model()
add_sky()
if sheet.get("sun"):
    add_sun(sheet["sun"])
for i, l in enumerate(sheet.get("lamps", [])):
    add_lamp(i, l)
for i, v in enumerate(sheet.get("fogs", [])):
    add_fog(i, v)
set_up()
render("noisy", int(samples), 1)
render("reference", int(reference_samples), 2)
